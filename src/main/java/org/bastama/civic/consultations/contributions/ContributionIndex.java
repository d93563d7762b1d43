package org.bastama.civic.consultations.contributions;

import java.util.Collection;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.search.SearchIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the search index what changed: similar contributions are found by what is public, and waits for an answer, now. */
@Component
class ContributionIndex {

    private final SearchIndex search;

    ContributionIndex(SearchIndex search) {
        this.search = search;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(ConsultationNumber consultation, Collection<UUID> ids) {
        search.changed(
                ContributionSearchSource.KIND,
                ids.stream()
                        .map(id -> ContributionSearchSource.id(consultation, id))
                        .toList());
    }
}
