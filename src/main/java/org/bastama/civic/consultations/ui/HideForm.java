package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.ui.DecisionForm;
import org.bastama.foundation.moderation.ui.DecisionForm.Decision;
import org.bastama.foundation.moderation.ui.DecisionForm.Look;
import org.bastama.foundation.moderation.ui.DecisionForm.Verdict;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.Rejected;

/** A moderator's reason to take a contribution out of sight. */
public final class HideForm extends Div {

    /** Hides with a reason and a note; calls back when it is done. */
    public HideForm(List<Reason> reasons, Consumer<Decision> hide, Runnable done) {
        add(new DecisionForm(
                reasons,
                "consultations.hide.note",
                Language.all(),
                List.of(new Verdict("hide", "consultations.hide.button", Look.DANGER)),
                decision -> {
                    hide.accept(decision);
                    Rejected.done("consultations.hide.done");
                    done.run();
                }));
    }
}
