package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;

/** Where a petition stands, in a word and a colour. */
public final class StateBadge extends Span {

    /** The badge of a state in which nothing ends by itself. */
    public StateBadge(PetitionState state) {
        this(state, state.code());
    }

    private StateBadge(PetitionState state, String stage) {
        super();
        setText(getTranslation("petitions.state." + stage));
        addClassNames("b-badge", StateTone.of(state));
    }

    /** The badge of a petition now: collecting may be over while its last confirmations still count. */
    public static StateBadge of(Petition petition, Instant now) {
        return new StateBadge(petition.state(), petition.stage(now));
    }

    /** The badge of a petition of a list, now. */
    public static StateBadge of(PetitionSummary petition, Instant now) {
        return new StateBadge(petition.state(), petition.stage(now));
    }
}
