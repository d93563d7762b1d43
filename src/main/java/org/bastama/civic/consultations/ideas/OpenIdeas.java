package org.bastama.civic.consultations.ideas;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** Finds the ideas of which something can be said now. */
@Component
class OpenIdeas {

    private final OpenParts parts;
    private final ContributionQueries contributions;

    OpenIdeas(OpenParts parts, ContributionQueries contributions) {
        this.parts = parts;
        this.contributions = contributions;
    }

    /** An idea and its part. */
    record Open(OpenParts.Open part, Contribution idea) {}

    /**
     * The public idea of a number. Rejected with {@code consultations.unknown} or {@code consultations.closed} like every
     * part, with {@code consultations.ideas.unknown} where there is no such idea any more, with
     * {@code consultations.ideas.merged} where it goes on as another one.
     */
    Open find(ConsultationNumber number, int part, int idea) {
        var open = parts.find(number, part, Ideas.CODE);
        var found = contributions
                .find(number, idea)
                .filter(there -> there.part() == part)
                .orElseThrow(() -> Rejection.of("consultations.ideas.unknown"));
        if (found.mergedInto() != null) {
            throw Rejection.of("consultations.ideas.merged", String.valueOf(found.mergedInto()));
        }
        return new Open(open, found);
    }
}
