package org.bastama.outside.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * After which row each thousandth place of the list begins, so that a far page is found by its key and not by counting
 * up to it. Found step by step when somebody goes that far, and kept in memory until an import writes something.
 */
@Component
class PastMarks {

    /** Rows from one mark to the next. */
    static final int STEP = 1_000;

    /** A row by what the lists are ordered by. */
    record Mark(Instant startedAt, long signatures, String source, String externalId) {

        static Mark of(PastPetition petition) {
            return new Mark(petition.startedAt(), petition.signatures(), petition.source(), petition.externalId());
        }
    }

    /** The marks found so far; ended when there are no more. */
    private record Known(List<UUID> stamps, List<Mark> marks, boolean ended) {

        boolean reaches(List<UUID> current, int count) {
            return stamps.equals(current) && (ended || marks.size() >= count);
        }
    }

    private final PastPetitionRepository rows;
    private final PastSourceRepository sources;
    private final Map<Sort, Known> known = new ConcurrentHashMap<>();

    PastMarks(PastPetitionRepository rows, PastSourceRepository sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** The row after which so many steps of a list are over; empty when the list is shorter. */
    Optional<Mark> after(Sort sort, int steps) {
        // Read before the rows: what is written in between makes these marks stale, never wrong for long.
        var stamps = sources.stamps();
        var found = known.get(sort);
        if (found == null || !found.reaches(stamps, steps)) {
            found = Objects.requireNonNull(known.compute(sort, (key, current) -> grown(sort, current, stamps, steps)));
        }
        return found.marks().size() < steps
                ? Optional.empty()
                : Optional.of(found.marks().get(steps - 1));
    }

    private Known grown(Sort sort, @Nullable Known current, List<UUID> stamps, int steps) {
        if (current != null && current.reaches(stamps, steps)) {
            return current;
        }
        var marks = new ArrayList<Mark>();
        if (current != null && current.stamps().equals(stamps)) {
            marks.addAll(current.marks());
        }
        while (marks.size() < steps) {
            var next = rows.markAfter(sort, marks.isEmpty() ? null : marks.getLast(), STEP);
            if (next.isEmpty()) {
                return new Known(stamps, List.copyOf(marks), true);
            }
            marks.add(next.get());
        }
        return new Known(stamps, List.copyOf(marks), false);
    }
}
