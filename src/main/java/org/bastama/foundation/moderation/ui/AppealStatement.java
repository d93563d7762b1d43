package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** What was said in an appeal, for those who lodged it. */
@StyleSheet("context://styles/moderation.css")
public final class AppealStatement extends Section {

    /** The statement, with the day it was sent. */
    public AppealStatement(Appeal appeal) {
        var when = new Paragraph(Formats.date(ReaderLanguage.get(), appeal.lodgedAt()));
        when.addClassNames("b-soft", "b-small");
        add(new H2(getTranslation("moderation.appeal.own")), when, AppealNotice.written(appeal.statement()));
    }
}
