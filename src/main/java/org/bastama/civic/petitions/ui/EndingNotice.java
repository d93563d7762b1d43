package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The public reason and note with which a petition was returned, rejected or withdrawn. */
class EndingNotice extends Div {

    EndingNotice(PetitionState state, @Nullable Reason reason, LocalizedText note) {
        addClassNames("b-notice", "warn");
        var language = ReaderLanguage.get();
        var text = new Paragraph(
                reason == null
                        ? getTranslation("petitions.ending." + state.code())
                        : getTranslation(
                                "petitions.ending.reason", reason.names().in(language)));
        add(text);
        if (!note.isEmpty()) {
            add(LanguageMark.tell(new Paragraph(note.in(language)), note));
        }
    }
}
