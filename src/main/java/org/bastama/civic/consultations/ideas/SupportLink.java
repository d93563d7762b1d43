package org.bastama.civic.consultations.ideas;

import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a supporter's mail leads to.
 *
 * @param consultation null when there is no such link
 * @param language in which the mail was written; null when there is no such link
 * @param idea or the one into which it was merged; null when there is no such link, or the idea is no longer there
 * @param supports whether whoever has the link supports it now
 */
public record SupportLink(
        LinkState state,
        @Nullable Consultation consultation,
        @Nullable Language language,
        @Nullable Contribution idea,
        boolean supports) {

    /** No such link. */
    static SupportLink unknown() {
        return new SupportLink(LinkState.UNKNOWN, null, null, null, false);
    }
}
