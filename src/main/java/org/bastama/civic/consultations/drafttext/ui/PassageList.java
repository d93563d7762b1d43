package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;

/** What was read of the files: passage by passage, the languages below each other, so that one sees that they fit. */
class PassageList extends Div {

    /** Enough to see whether a file was read as it was meant; all of it is in the preview. */
    private static final int SHOWN = 100;

    PassageList(DraftVersion version) {
        var original = version.in(version.original());
        original.passages().stream().limit(SHOWN).forEach(keyed -> {
            var box = new Div(Written.small(getTranslation("consultations.drafttext.import.kind."
                    + keyed.passage().kind().name().toLowerCase(Locale.ROOT))));
            version.texts()
                    .forEach((language, text) -> text.at(keyed.key())
                            .ifPresent(passage -> box.add(line(language, passage.label(), passage.text()))));
            box.addClassName("consultations-change");
            add(box);
        });
        if (original.passages().size() > SHOWN) {
            add(new Paragraph(getTranslation(
                    "consultations.drafttext.import.more", original.passages().size() - SHOWN)));
        }
    }

    private static Paragraph line(Language language, String label, String text) {
        var number = new Span(label);
        number.addClassName("consultations-label");
        return LanguageMark.mark(new Paragraph(number, new Span(" " + text)), language);
    }
}
