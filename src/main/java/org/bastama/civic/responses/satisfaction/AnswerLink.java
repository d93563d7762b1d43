package org.bastama.civic.responses.satisfaction;

import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a question's link leads to. Never the signer's data: the mail may have been forwarded.
 *
 * @param choice what was answered by this link; null when nothing was, or the question is closed
 * @param language that of the signer's mails
 */
public record AnswerLink(
        State state, Question question, @Nullable Choice choice, Language language) {

    /** What the link can still do. */
    public enum State {
        /** An answer is taken, and may be changed. */
        OPEN,
        /** The time to answer has passed. */
        CLOSED
    }
}
