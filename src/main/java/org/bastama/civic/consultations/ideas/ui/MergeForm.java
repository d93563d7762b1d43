package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.Rejected;

/** Where those who hold a consultation merge an idea into another one. */
class MergeForm extends Div {

    private static final String KEY = "consultations.merge.";

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Contribution idea;
    private final transient Runnable done;
    private final TextField into = new TextField(getTranslation(KEY + "into"));

    MergeForm(IdeaDesk desk, Consultation consultation, Contribution idea, Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.idea = idea;
        this.done = done;
        addClassName("consultations-fields");
        add(Written.small(getTranslation(KEY + "lead")));
        showSimilar();
        into.setHelperText(getTranslation(KEY + "into-help"));
        add(into, new Button(getTranslation(KEY + "button"), click -> ask()));
    }

    private void showSimilar() {
        var part = consultation.part(idea.part()).orElseThrow();
        var list = new UnorderedList();
        desk.similar(consultation, part, idea.heading()).stream()
                .filter(similar -> !similar.id().equals(idea.id()))
                .forEach(similar -> list.add(new ListItem(IdeaLinks.beside(consultation, similar))));
        if (list.getChildren().findAny().isPresent()) {
            add(new Paragraph(getTranslation(KEY + "similar")), list);
        }
    }

    private void ask() {
        new Rejected()
                .field("into", into)
                .run(() -> ask(desk.merge()
                        .look(
                                consultation,
                                idea.part(),
                                Objects.requireNonNull(idea.number()),
                                number(),
                                desk.currentActor().get())));
    }

    private void ask(Contribution other) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(KEY + "sure", String.valueOf(idea.number()), String.valueOf(other.number())));
        dialog.add(
                LanguageMark.mark(new Paragraph(other.heading()), other.language()),
                new Paragraph(getTranslation(KEY + "sure-text")));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("consultations.mine.cancel"));
        dialog.setConfirmText(getTranslation(KEY + "button"));
        dialog.addConfirmListener(confirmed -> merge());
        dialog.open();
    }

    private void merge() {
        var merged = new Rejected()
                .field("into", into)
                .run(() -> desk.merge()
                        .merge(
                                consultation.number(),
                                idea.part(),
                                Objects.requireNonNull(idea.number()),
                                number(),
                                desk.currentActor().get()));
        if (merged) {
            Rejected.done(KEY + "done");
            done.run();
        }
    }

    /** What is no number is no idea's. */
    private int number() {
        var typed = into.getValue().strip();
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
