package org.bastama.civic.petitions.filings;

import java.util.Comparator;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Reads of filings. */
@Component
public class FilingQueries {

    private final FilingRepository filings;
    private final PetitionQueries petitions;

    FilingQueries(FilingRepository filings, PetitionQueries petitions) {
        this.filings = filings;
        this.petitions = petitions;
    }

    /** The filing of a petition, confirmed or not. */
    public Optional<Filing> find(PetitionNumber number) {
        return filings.find(number);
    }

    /** The note of the moderator who did not confirm the last filing; empty when another was recorded since. */
    public Optional<LocalizedText> refusal(PetitionNumber number) {
        return petitions.timeline(number).stream()
                .filter(entry -> entry.kind().startsWith("filing_"))
                .max(Comparator.comparing(TimelineEntry::happenedAt))
                .filter(entry -> entry.kind().equals("filing_refused"))
                .map(TimelineEntry::note);
    }
}
