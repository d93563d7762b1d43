package org.bastama.civic.consultations.contributions;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.territories.PlaceWords;
import org.bastama.foundation.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contributions that say the same, compared as petitions are. */
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

    /** Public ones of a part about what a heading is about, best first; at most so many. */
    @Transactional(readOnly = true)
    public List<Contribution> ofPart(ConsultationNumber consultation, int part, String heading, int count) {
        return heading.isBlank()
                ? List.of()
                : found(
                        consultation,
                        heading,
                        ContributionSearchSource.PART,
                        ContributionSearchSource.part(consultation, part),
                        count);
    }

    /** Those of a consultation without an answer, best first, without the one they are similar to; at most so many. */
    @Transactional(readOnly = true)
    public List<Contribution> open(Contribution to, int count) {
        var number = to.consultation();
        var subject = ContributionSearchSource.subject(to.heading(), to.text());
        return found(number, subject, ContributionSearchSource.OPEN, number.toString(), count + 1).stream()
                .filter(found -> found.answer() == null && !found.id().equals(to.id()))
                .limit(count)
                .toList();
    }

    private List<Contribution> found(
            ConsultationNumber consultation, String subject, String facet, String value, int count) {
        List<UUID> ids =
                search.similar(ContributionSearchSource.KIND, subject, places.all(), facet, value, count).stream()
                        .map(ContributionSearchSource::contribution)
                        .toList();
        return contributions.some(consultation, ids).stream()
                .sorted(Comparator.comparingInt(found -> ids.indexOf(found.id())))
                .toList();
    }
}
