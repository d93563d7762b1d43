package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** A moderator's reason to take a contribution out of sight. */
final class HideForm extends Div {

    /** Hides with a reason; calls back when it is done. */
    HideForm(Consumer<LocalizedText> hide, Runnable done) {
        addClassName("consultations-fields");
        var note = new LanguageFields("consultations.hide.note", Decisions.LONGEST_NOTE, 2);
        var rejected = new Rejected();
        note.rejected(rejected, "note");
        var button = new Button(getTranslation("consultations.hide.button"), click -> {
            if (rejected.run(() -> hide.accept(note.typed()))) {
                Rejected.done("consultations.hide.done");
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(note, button);
    }
}
