package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/** The milestones of a new commitment: as many as are wanted, up to the most there can be; each can be taken out again. */
class MilestoneFields extends Div implements WordSource {

    /** One milestone; which one it is follows from its place among the others. */
    private static class Row extends Div {

        private final LanguageTexts text =
                new LanguageTexts("responses.commitment.make.milestone-text", Commitment.Milestone.LONGEST, 1);
        private final DayField dueOn = new DayField(getTranslation("responses.commitment.make.milestone-due"));
        private final Button remove = new Button(getTranslation("responses.commitment.make.milestone-remove"));

        Row() {
            addClassNames("responses-fields", "responses-milestone");
            getElement().setAttribute("role", "group");
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(text, dueOn, remove);
        }

        void number(int place) {
            getElement()
                    .setAttribute("aria-label", getTranslation("responses.commitment.make.milestone-number", place));
            remove.setAriaLabel(getTranslation("responses.commitment.make.milestone-remove-which", place));
        }

        WordFields fields(int place) {
            return new WordFields().text(name(place) + "text", text).day(name(place) + "dueOn", dueOn);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more =
            new Button(getTranslation("responses.commitment.make.milestone"), click -> addFocused());
    private final Paragraph full = new Paragraph();
    private transient Runnable changed = () -> {};

    MilestoneFields() {
        addClassName("responses-fields");
        list.addClassName("responses-fields");
        full.getElement().setAttribute("role", "status");
        full.addClassNames("b-soft", "b-small");
        add(list, more, full);
    }

    /** The name in front of the fields of the milestone at a place, from 1. */
    private static String name(int place) {
        return "milestone." + place + ".";
    }

    private void addFocused() {
        add().text.focus();
    }

    private Row add() {
        var row = new Row();
        row.text.onChange(() -> changed.run());
        row.dueOn.addValueChangeListener(change -> changed.run());
        row.remove.addClickListener(click -> remove(row));
        rows.add(row);
        list.add(row);
        arrange();
        return row;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        arrange();
        more.focus();
        changed.run();
    }

    private void arrange() {
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).number(at + 1);
        }
        var most = rows.size() >= Commitment.Milestone.MOST;
        more.setEnabled(!most);
        full.setText(
                most ? getTranslation("responses.commitment.make.milestones-full", Commitment.Milestone.MOST) : "");
    }

    /** What is typed, those left empty too. */
    List<CommitmentForm.MilestoneForm> milestones() {
        return rows.stream()
                .map(row -> new CommitmentForm.MilestoneForm(row.text.typed(), row.dueOn.getValue()))
                .toList();
    }

    private WordFields fields(int place) {
        return rows.get(place - 1).fields(place);
    }

    private IntStream places() {
        return IntStream.rangeClosed(1, rows.size());
    }

    /** How many there are up to the last in which something is typed. */
    private static int upToLast(TypedWords typed) {
        return IntStream.rangeClosed(1, Commitment.Milestone.MOST)
                .filter(place -> typed.byField().keySet().stream().anyMatch(field -> field.startsWith(name(place))))
                .max()
                .orElse(0);
    }

    @Override
    public void take(Map<String, String> words) {
        places().forEach(place -> fields(place).take(words));
    }

    @Override
    public void show(TypedWords typed) {
        rows.clear();
        list.removeAll();
        var most = upToLast(typed);
        while (rows.size() < most) {
            add();
        }
        places().forEach(place -> fields(place).show(typed));
        arrange();
    }

    @Override
    public void onChange(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void rejected(Rejected rejected) {
        places().forEach(place -> fields(place).rejected(rejected));
    }

    @Override
    public void say(TypedWords typed, WrittenWords words) {
        IntStream.rangeClosed(1, upToLast(typed))
                .forEach(place -> new Row().fields(place).say(typed, words));
    }
}
