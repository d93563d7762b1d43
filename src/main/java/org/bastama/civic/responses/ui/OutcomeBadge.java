package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The outcome of a final response in one word or two, in its colour. */
public final class OutcomeBadge extends Span {

    /** For an outcome as procedures name it. */
    public OutcomeBadge(@Nullable String outcome) {
        addClassNames("b-badge", look(outcome));
        setText(getTranslation("responses.outcome." + outcome));
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
