package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** A note in the languages of the portal and one button: texts below {@code <key>.lead}, {@code .button}, {@code .done}. */
class NoteForm extends Div {

    NoteForm(String key, Runnable done, Consumer<LocalizedText> send) {
        addClassName("responses-form");
        var note = new LanguageTexts("responses.commitment.note", CommitmentStep.LONGEST, 3);
        var rejected = note.rejected(new Rejected(), "note");
        var button = new Button(getTranslation(key + ".button"), click -> {
            if (rejected.run(() -> send.accept(note.typed()))) {
                Rejected.done(key + ".done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation(key + ".lead")), note, button);
    }
}
