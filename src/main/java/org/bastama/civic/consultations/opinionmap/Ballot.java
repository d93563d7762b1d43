package org.bastama.civic.consultations.opinionmap;

import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a voter's mail leads to.
 *
 * @param consultation null when there is no such link
 * @param part null when there is no such link
 * @param language in which the mail was written
 * @param standing what was voted: before the confirmation, what is to be confirmed
 */
public record Ballot(
        LinkState state,
        @Nullable Consultation consultation,
        Consultation.@Nullable Part part,
        @Nullable Language language,
        Standing standing) {

    private static final Ballot UNKNOWN_BALLOT = new Ballot(LinkState.UNKNOWN, null, null, null, Standing.NONE);

    /** No such link. */
    public static Ballot unknown() {
        return UNKNOWN_BALLOT;
    }

    /** The votes, by statement. */
    public Map<Long, Choice> choices() {
        return standing.choices();
    }
}
