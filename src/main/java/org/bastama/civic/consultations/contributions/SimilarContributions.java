package org.bastama.civic.consultations.contributions;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.territories.PlaceWords;
import org.bastama.foundation.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contributions to one consultation that say the same and wait for an answer, compared as petitions are. */
@Component
public class SimilarContributions {

    private final ContributionQueries contributions;
    private final PlaceWords places;
    private final SearchIndex search;

    SimilarContributions(ContributionQueries contributions, PlaceWords places, SearchIndex search) {
        this.contributions = contributions;
        this.places = places;
        this.search = search;
    }

    /** Those without an answer, best first, without the one they are similar to; at most so many. */
    @Transactional(readOnly = true)
    public List<Contribution> open(Contribution to, int count) {
        List<UUID> ids = search
                .similar(
                        ContributionSearchSource.KIND,
                        ContributionSearchSource.subject(to.heading(), to.text()),
                        places.all(),
                        ContributionSearchSource.CONSULTATION,
                        to.consultation().toString(),
                        count + 1)
                .stream()
                .map(ContributionSearchSource::contribution)
                .filter(id -> !id.equals(to.id()))
                .limit(count)
                .toList();
        return contributions.some(to.consultation(), ids).stream()
                .filter(found -> found.answer() == null)
                .sorted(Comparator.comparingInt(found -> ids.indexOf(found.id())))
                .toList();
    }
}
