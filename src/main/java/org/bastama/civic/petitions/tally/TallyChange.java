package org.bastama.civic.petitions.tally;

import java.time.LocalDate;
import java.util.Comparator;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.modulith.NamedInterface;

/** What a batch adds to one cell of the tally; each number may be 0 but never negative. */
@NamedInterface("tally")
public record TallyChange(
        PetitionNumber petition,
        LocalDate day,
        String territoryCode,
        int level,
        long confirmed,
        long withdrawn,
        long invalidated,
        long paper) {

    /** The order in which every batch writes, so that two cannot deadlock. */
    static final Comparator<TallyChange> KEY_ORDER = Comparator.comparingLong(
                    (TallyChange change) -> change.petition().value())
            .thenComparing(TallyChange::day)
            .thenComparing(TallyChange::territoryCode)
            .thenComparingInt(TallyChange::level);

    public TallyChange {
        if (confirmed < 0 || withdrawn < 0 || invalidated < 0 || paper < 0) {
            throw new IllegalArgumentException("a tally only grows");
        }
    }

    /** Where signatures count. */
    public record Cell(PetitionNumber petition, LocalDate day, String territoryCode, int level) {}

    /** Where it counts. */
    public Cell cell() {
        return new Cell(petition, day, territoryCode, level);
    }

    /** With another change of the same cell. */
    public TallyChange plus(TallyChange other) {
        return new TallyChange(
                petition,
                day,
                territoryCode,
                level,
                confirmed + other.confirmed,
                withdrawn + other.withdrawn,
                invalidated + other.invalidated,
                paper + other.paper);
    }

    long net() {
        return confirmed - withdrawn - invalidated + paper;
    }
}
