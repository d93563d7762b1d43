package org.bastama.civic.responses;

import org.bastama.foundation.shared.Rejection;

/**
 * What a person may do with a petition that was handed over: asked by buttons and by use cases alike.
 *
 * @param read see it on the desk
 * @param register enter it into the authority's register, once
 * @param answer write and publish interim responses, and the final one, once
 * @param correct publish a new version of what the authority has published
 * @param extend extend the term
 * @param suspend suspend the term
 * @param resume end the suspension before its last day
 * @param transfer pass the petition on to another authority
 */
public record ResponseActions(
        boolean read,
        boolean register,
        boolean answer,
        boolean correct,
        Permit extend,
        Permit suspend,
        Permit resume,
        Permit transfer) {

    private static final Permit ANSWERED = Permit.refused("responses.already-answered");
    private static final Permit NOT_ALLOWED = Permit.refused("shared.not-allowed");

    /** For who speaks for none of its authorities. */
    static final ResponseActions NONE = reading(false, false, NOT_ALLOWED);

    /** For who speaks for an authority that passed it on: the record stays readable. */
    static final ResponseActions PASSED_ON = reading(true, false, Permit.refused("responses.passed-on"));

    /** For who speaks today for the authority that has to answer, while it waits for the answer. */
    static ResponseActions waiting(HandOver handOver, Permit extend, Permit suspend, Permit resume, Permit transfer) {
        return new ResponseActions(
                true, handOver.incomingNumber() == null, true, true, extend, suspend, resume, transfer);
    }

    /** For who speaks for its authority when nothing more is asked of it. */
    static ResponseActions ended(boolean answered) {
        return reading(true, answered, ANSWERED);
    }

    private static ResponseActions reading(boolean read, boolean correct, Permit refusal) {
        return new ResponseActions(read, false, false, correct, refusal, refusal, refusal, refusal);
    }

    /** Rejected unless the person may register. */
    void requireRegister() {
        requireRead();
        if (!register) {
            throw Rejection.of(answer ? "responses.already-registered" : over());
        }
    }

    /** Rejected unless the person may answer. */
    public void requireAnswer() {
        requireRead();
        if (!answer) {
            throw Rejection.of(over());
        }
    }

    /** Rejected unless the person may correct what the authority has published. */
    public void requireCorrect() {
        requireRead();
        if (!correct) {
            throw Rejection.of(passedOn() ? over() : "responses.taken-down");
        }
    }

    /** Whether the person's authority has passed it on. */
    public boolean passedOn() {
        return equals(PASSED_ON);
    }

    private String over() {
        return passedOn() ? "responses.passed-on" : "responses.already-answered";
    }

    private void requireRead() {
        if (!read) {
            throw Rejection.of("shared.not-allowed");
        }
    }
}
