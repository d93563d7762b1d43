package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** That an appeal waits, or how it was decided and why. */
@StyleSheet("context://styles/moderation.css")
public final class AppealNotice extends Div {

    /** What everybody may know of an appeal. */
    public AppealNotice(Appeal appeal, AppealText text) {
        addClassName("b-notice");
        add(new Paragraph(text.of(appeal, ReaderLanguage.get())));
        var ruling = appeal.ruling();
        if (ruling != null && !ruling.note().isEmpty()) {
            add(written(ruling.note()));
        }
    }

    /** What somebody wrote, lines kept. */
    static Paragraph written(LocalizedText text) {
        var paragraph = new Paragraph(text.in(ReaderLanguage.get()));
        paragraph.addClassName("moderation-written");
        return LanguageMark.tell(paragraph, text);
    }
}
