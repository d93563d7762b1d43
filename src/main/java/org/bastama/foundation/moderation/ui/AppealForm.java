package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.Consumer;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/**
 * Where a refusal is appealed. The host's use case checks; what it rejects at {@code statement} stands beside the field,
 * and what was typed stays.
 */
@StyleSheet("context://styles/moderation.css")
public final class AppealForm extends Section {

    /** A form that can be sent until a moment. */
    public AppealForm(Instant until, Consumer<String> send) {
        addClassName("moderation-appeal");
        var statement = new TextArea(getTranslation("moderation.appeal.statement"));
        statement.setHelperText(getTranslation(
                "moderation.appeal.statement-help", Appeals.SHORTEST_STATEMENT, Appeals.LONGEST_STATEMENT));
        statement.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        statement.setMinRows(5);
        var button = new Button(
                getTranslation("moderation.appeal.send"),
                click -> new Rejected().field("statement", statement).run(() -> send.accept(statement.getValue())));
        add(
                new H2(getTranslation("moderation.appeal.title")),
                new Paragraph(getTranslation("moderation.appeal.lead", Formats.date(ReaderLanguage.get(), until))),
                statement,
                button);
    }
}
