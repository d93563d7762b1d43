package org.bastama.civic.consultations;

import org.bastama.foundation.shared.Rejection;

/**
 * "May I?" for buttons and guards alike: what a person may do with a consultation in its present state. Officials of the
 * authority and coordinators of the group lead it; editors of the group write the draft and answer.
 */
public final class ConsultationActions {

    /** For whom the person speaks. */
    enum Voice {
        NONE,
        EDITS,
        LEADS
    }

    private final ConsultationState state;
    private final Voice voice;

    private ConsultationActions(ConsultationState state, Voice voice) {
        this.state = state;
        this.voice = voice;
    }

    static ConsultationActions of(ConsultationState state, Voice voice) {
        return new ConsultationActions(state, voice);
    }

    /** See its workspace. */
    public boolean mayRead() {
        return voice != Voice.NONE;
    }

    /** Change anything of a draft. */
    public boolean mayEdit() {
        return mayRead() && state == ConsultationState.DRAFT;
    }

    /** Throw the draft away. */
    public boolean mayDiscard() {
        return voice == Voice.LEADS && state == ConsultationState.DRAFT;
    }

    public boolean mayAnnounce() {
        return voice == Voice.LEADS && state == ConsultationState.DRAFT;
    }

    /** Change its texts in public, with a reason. */
    public boolean mayAmend() {
        return voice == Voice.LEADS && (state == ConsultationState.ANNOUNCED || state == ConsultationState.OPEN);
    }

    /** Publish another version of a text that is discussed, with a reason: also while contributions are answered. */
    public boolean mayRevise() {
        return mayAmend() || mayPublishOutcome();
    }

    /** Tell what was said and decided at a meeting: that can take longer than the rest. */
    public boolean mayPublishMinutes() {
        return voice == Voice.LEADS && state != ConsultationState.DRAFT;
    }

    /** Say what was done with contributions. */
    public boolean mayAnswer() {
        return mayRead() && (state == ConsultationState.OPEN || state == ConsultationState.CLOSED);
    }

    /** Say what came of it all, if nothing is left to answer. */
    public boolean mayPublishOutcome() {
        return voice == Voice.LEADS && state == ConsultationState.CLOSED;
    }

    /** Rejected with {@code shared.not-allowed} for a stranger, else with {@code consultations.not-now}. */
    public void require(boolean allowed) {
        if (!allowed) {
            throw Rejection.of(mayRead() ? "consultations.not-now" : "shared.not-allowed");
        }
    }
}
