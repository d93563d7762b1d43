package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Span;
import org.bastama.civic.responses.commitments.Commitment;

/** Where a commitment stands, in its colour; one that was kept late, or is disputed, says so. */
class CommitmentBadge extends Span {

    CommitmentBadge(Commitment commitment) {
        addClassNames("b-badge", look(commitment));
        setText(getTranslation("responses.commitment.state." + commitment.standing()));
    }

    private static String look(Commitment commitment) {
        return switch (commitment.state()) {
            case PROMISED, IN_PROGRESS -> "accent";
            case KEPT -> commitment.disputed() ? "warn" : "good";
            case LATE -> "warn";
            case BROKEN -> "bad";
        };
    }
}
