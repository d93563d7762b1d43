package org.bastama.civic.petitions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tally per petition, day, territory and identity level: a table of its own, never the petition's row. Signatures
 * write it through this port, once per batch.
 */
@Component
public class Tallies {

    /** What a batch adds to one cell; each number may be 0 but never negative. */
    public record Change(
            PetitionNumber petition,
            LocalDate day,
            String territoryCode,
            int level,
            long confirmed,
            long withdrawn,
            long invalidated,
            long paper) {}

    /** Signatures of one day. */
    public record DayCount(LocalDate day, long count) {}

    /** Adds the changes, in key order so that two batches cannot deadlock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Change> changes) {
        throw new UnsupportedOperationException();
    }

    /** The published count of a petition in any state. */
    public Optional<PetitionCount> count(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Net signatures by day, oldest first, all levels. */
    public List<DayCount> byDay(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Net signatures by territory code as the signers gave it; cells below 5 are left out. */
    public Map<String, Long> byTerritory(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Net signatures by identity level 0–3. */
    public Map<Integer, Long> byLevel(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }
}
