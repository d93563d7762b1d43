package org.bastama.civic.consultations.meetings;

import java.time.Instant;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a registration leads to.
 *
 * @param consultation null when there is no such link
 * @param meeting null when there is no such link
 * @param language in which the mails are written
 * @param pass what is shown at the door; null without a seat
 * @param ahead how many wait in front; 0 where nobody waits
 */
public record Registration(
        State state,
        @Nullable Consultation consultation,
        @Nullable Meeting meeting,
        @Nullable Language language,
        @Nullable Pass pass,
        int ahead) {

    private static final Registration UNKNOWN_LINK = new Registration(State.UNKNOWN, null, null, null, null, 0);

    /** What the link can still do. */
    public enum State {
        /** The button registers. */
        CONFIRMABLE,
        /** There is a seat, which can be given back. */
        REGISTERED,
        /** There is none yet. */
        WAITING,
        /** Its time has passed. */
        EXPIRED,
        /** The meeting had begun or was cancelled before it was confirmed. */
        CLOSED,
        /** It was given back. */
        CANCELLED,
        UNKNOWN
    }

    /**
     * What a registered person shows at the door.
     *
     * @param checkedInAt null until that happened
     */
    public record Pass(String code, @Nullable Instant checkedInAt) {}

    /** No such link. */
    static Registration unknown() {
        return UNKNOWN_LINK;
    }

    /** The path of a link. */
    public static String path(String token) {
        return "/k/meetings/" + token;
    }
}
