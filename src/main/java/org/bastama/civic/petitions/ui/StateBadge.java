package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;

/** Where a petition stands, in a word and a colour. */
public final class StateBadge extends Span {

    /** The badge of a state. */
    public StateBadge(PetitionState state) {
        super();
        setText(getTranslation("petitions.state." + state.code()));
        addClassNames("b-badge", look(state));
    }

    /** The badge of a petition now: collecting may be over while its last confirmations still count. */
    public static StateBadge of(Petition petition, Instant now) {
        var badge = new StateBadge(petition.state());
        if (petition.state() == PetitionState.OPEN && !petition.collects(now)) {
            badge.setText(badge.getTranslation("petitions.state.counting"));
        }
        return badge;
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
