package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.consultations.opinionmap.OpinionResults;
import org.bastama.civic.consultations.opinionmap.Standing;
import org.bastama.civic.consultations.opinionmap.Statement;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** One's own votes, which can be changed and taken back as long as the part is open. */
class MyVotes extends Div {

    private final transient VoteCard.Voter voter;

    MyVotes(OpinionResults results, Standing standing, boolean open, VoteCard.Voter voter, Runnable takeBack) {
        this.voter = voter;
        addClassName("consultations-fields");
        add(Written.small(getTranslation("consultations.opinions.mine.lead")), new Paragraph(place(standing)));
        results.statements().stream()
                .filter(statement -> standing.choices().containsKey(statement.number()))
                .forEach(statement ->
                        add(open ? select(statement, standing.choices()) : line(statement, standing.choices())));
        if (open) {
            add(new Button(getTranslation("consultations.opinions.mine.take-back"), click -> ask(takeBack)));
        }
    }

    private String place(Standing standing) {
        var place = standing.place();
        if (place == null) {
            return getTranslation("consultations.opinions.mine.no-place");
        }
        return place.group() == 0
                ? getTranslation("consultations.opinions.mine.no-group")
                : getTranslation("consultations.opinions.mine.group", String.valueOf(place.group()));
    }

    private NativeSelect select(Statement statement, Map<Long, Choice> choices) {
        var options = new LinkedHashMap<String, String>();
        for (var choice : Choice.values()) {
            options.put(choice.code(), word(choice));
        }
        var select = new NativeSelect(statement.text().in(ReaderLanguage.get()), options);
        select.setValue(choices.getOrDefault(statement.number(), Choice.PASS).code());
        select.addValueChangeListener(change -> Choice.of(change.getValue())
                .filter(choice -> voter.vote(statement.number(), choice))
                .ifPresent(choice -> Rejected.done("consultations.opinions.mine.changed")));
        return select;
    }

    private Div line(Statement statement, Map<Long, Choice> choices) {
        return new Div(
                new Paragraph(LanguageMark.tell(new Span(statement.text().in(ReaderLanguage.get())), statement.text())),
                Written.small(getTranslation(
                        "consultations.opinions.mine.choice",
                        word(choices.getOrDefault(statement.number(), Choice.PASS)))));
    }

    private String word(Choice choice) {
        return getTranslation("consultations.opinions.vote." + choice.code());
    }

    private void ask(Runnable takeBack) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("consultations.opinions.mine.take-back-sure"));
        dialog.setText(getTranslation("consultations.opinions.mine.take-back-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("consultations.mine.cancel"));
        dialog.setConfirmText(getTranslation("consultations.opinions.mine.take-back"));
        dialog.addConfirmListener(confirmed -> takeBack.run());
        dialog.open();
    }
}
