package org.bastama.outside.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The three numbers of the home page; at most half a minute old. */
@Component
public class PortalNumbers {

    private static final Duration FRESH = Duration.ofSeconds(30);

    /** Petitions open for signing, confirmed signatures of all petitions, petitions with a final answer. */
    public record Numbers(long open, long signatures, long answered, Instant asOf) {}

    private final PetitionQueries petitions;
    private final Tallies tallies;
    private final Clock clock;

    private volatile @Nullable Numbers last;

    PortalNumbers(PetitionQueries petitions, Tallies tallies, Clock clock) {
        this.petitions = petitions;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The numbers. */
    public Numbers now() {
        var now = clock.instant();
        var known = last;
        if (known == null || Duration.between(known.asOf(), now).abs().compareTo(FRESH) > 0) {
            known = new Numbers(
                    count(EnumSet.of(PetitionState.OPEN)),
                    tallies.total(),
                    count(EnumSet.of(PetitionState.ANSWERED, PetitionState.MONITORING, PetitionState.ARCHIVED)),
                    now);
            last = known;
        }
        return known;
    }

    private long count(Set<PetitionState> states) {
        var filter = new PetitionFilter("", states, null, null, null, null, PetitionFilter.Sort.NEWEST);
        return petitions
                .list(filter.asShownAt(clock.instant()), Paging.first(1))
                .total();
    }
}
