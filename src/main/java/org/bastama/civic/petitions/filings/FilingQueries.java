package org.bastama.civic.petitions.filings;

import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Reads of filings. */
@Component
public class FilingQueries {

    private final FilingRepository filings;

    FilingQueries(FilingRepository filings) {
        this.filings = filings;
    }

    /** The filing of a petition, confirmed or not. */
    public Optional<Filing> find(PetitionNumber number) {
        return filings.find(number);
    }
}
