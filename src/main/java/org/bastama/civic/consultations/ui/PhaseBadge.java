package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Span;
import org.bastama.civic.consultations.ConsultationState;

/** How far a consultation is, in a word and a colour. */
class PhaseBadge extends Span {

    PhaseBadge(ConsultationState state) {
        setText(getTranslation("consultations.state." + state.code()));
        addClassNames("b-badge", tone(state));
    }

    private static String tone(ConsultationState state) {
        return switch (state) {
            case OPEN -> "good";
            case ANNOUNCED, OUTCOME_PUBLISHED -> "accent";
            case DRAFT, CLOSED -> "soft";
        };
    }
}
