package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shared.LocalizedText;

/** A note in the languages of the portal and one button: texts below {@code <key>.lead}, {@code .button}, {@code .done}. */
class NoteForm extends Div {

    NoteForm(String key, Drafts<TypedWords> drafts, Runnable done, Consumer<LocalizedText> send) {
        addClassName("responses-form");
        var note = new LanguageTexts("responses.commitment.note", CommitmentStep.LONGEST, 3);
        var kept = new KeptForm<>(new WordFields().text("note", note), drafts, note);
        add(
                new Paragraph(getTranslation(key + ".lead")),
                kept,
                kept.sending(key + ".button", () -> send.accept(note.typed()), key + ".done", done));
    }
}
