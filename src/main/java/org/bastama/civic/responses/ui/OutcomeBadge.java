package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The outcome of a final response in one word or two, in its colour. */
public final class OutcomeBadge extends Span {

    /** For an outcome as procedures name it. */
    public OutcomeBadge(@Nullable String outcome) {
        this(outcome, "responses.outcome.");
    }

    private OutcomeBadge(@Nullable String outcome, String words) {
        addClassNames("b-badge", look(outcome));
        setText(getTranslation(words + outcome));
    }

    /** The outcome of one demand of several. */
    static OutcomeBadge ofDemand(@Nullable String outcome) {
        return new OutcomeBadge(outcome, "responses.demands.outcome.");
    }

    private static String look(@Nullable String outcome) {
        return switch (outcome == null ? "" : outcome) {
            case "satisfied" -> "good";
            case "refused" -> "bad";
            case "partly" -> "warn";
            default -> "accent";
        };
    }
}
