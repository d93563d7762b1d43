package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Span;
import org.bastama.civic.petitions.PetitionState;

/** Where a petition stands, in a word and a colour. */
public final class StateBadge extends Span {

    /** The badge of a state. */
    public StateBadge(PetitionState state) {
        super();
        setText(getTranslation("petitions.state." + state.code()));
        addClassNames("b-badge", look(state));
    }

    private static String look(PetitionState state) {
        return switch (state) {
            case OPEN, GATHERING -> "accent";
            case HANDED_OVER, ANSWERED, MONITORING -> "good";
            case IN_MODERATION, RETURNED -> "warn";
            case REJECTED, TAKEN_DOWN -> "bad";
            case DRAFT, CLOSED, CLOSED_BELOW, ARCHIVED, WITHDRAWN -> "plain";
        };
    }
}
