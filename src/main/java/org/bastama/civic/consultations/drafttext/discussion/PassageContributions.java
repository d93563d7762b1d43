package org.bastama.civic.consultations.drafttext.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what people say of passages. */
@Component
public class PassageContributions {

    private final PassageContributionRepository passages;
    private final ContributionQueries contributions;

    PassageContributions(PassageContributionRepository passages, ContributionQueries contributions) {
        this.passages = passages;
        this.contributions = contributions;
    }

    /** How much people say of a part's passages. */
    @Transactional(readOnly = true)
    public Attention attention(Consultation consultation, Consultation.Part part) {
        var counts = passages.counts(consultation.number(), part.id());
        return new Attention(
                counts.stream()
                        .collect(Collectors.groupingBy(
                                PassageContributionRepository.Count::key,
                                Collectors.summingInt(PassageContributionRepository.Count::count))),
                counts.stream()
                        .filter(count -> count.kind() == PassageContribution.Kind.WORDING)
                        .mapToInt(PassageContributionRepository.Count::count)
                        .sum());
    }

    /** Those of a passage, the newest first; of what was hidden, the place. */
    @Transactional(readOnly = true)
    public Page<PassageContribution> of(Consultation consultation, Consultation.Part part, String key, Paging paging) {
        var number = consultation.number();
        var found = contributions.placed(number, passages.of(number, part.id(), key, paging));
        return new Page<>(
                about(consultation, found), paging.page(), paging.size(), passages.count(number, part.id(), key));
    }

    /** What a contribution is about, if it is about a passage. */
    @Transactional(readOnly = true)
    public Optional<PassageContribution> about(Consultation consultation, Contribution contribution) {
        return about(consultation, List.of(contribution)).stream().findFirst();
    }

    private List<PassageContribution> about(Consultation consultation, List<Contribution> found) {
        Map<UUID, PassageContributionRepository.About> all = passages.about(
                consultation.number(), found.stream().map(Contribution::id).toList());
        return found.stream()
                .flatMap(one -> Optional.ofNullable(all.get(one.id())).stream()
                        .map(about -> new PassageContribution(one, about.key(), about.version(), about.kind())))
                .toList();
    }
}
