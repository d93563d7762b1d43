package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.paper.ContestPaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** On the desk: an answer that a group entered from paper, which an official can contest. */
@org.springframework.stereotype.Component
class PaperObjection {

    private final PaperAnswers answers;
    private final ContestPaperAnswer contest;
    private final ActParts parts;
    private final Files files;

    PaperObjection(PaperAnswers answers, ContestPaperAnswer contest, ActParts parts, Files files) {
        this.answers = answers;
        this.contest = contest;
        this.parts = parts;
        this.files = files;
    }

    /** The form for a petition; nothing when there is nothing to object to. */
    List<Component> of(PetitionNumber number, Actor actor, Runnable done) {
        return answers.newest(number)
                .filter(answer -> answers.mayContest(answer, actor))
                .<List<Component>>map(answer -> List.of(section(answer, actor, done)))
                .orElse(List.of());
    }

    private Component section(PaperAnswer answer, Actor actor, Runnable done) {
        var section = new Section();
        section.add(
                new H2(section.getTranslation("responses.paper.on-desk")),
                new Paragraph(section.getTranslation("responses.paper.on-desk-lead")),
                new PaperWords(answer, parts.authorityName(answer.authoritySlug()), files, ReaderLanguage.get()),
                new LazyDetails(section.getTranslation("responses.paper.contest"), () -> form(answer, actor, done)));
        return section;
    }

    private Component form(PaperAnswer answer, Actor actor, Runnable done) {
        var form = new Div();
        var objection = new TextArea(form.getTranslation("responses.paper.objection"));
        objection.setMaxLength(Response.LONGEST_REASON);
        objection.setWidthFull();
        var rejected = new Rejected().field("objection", objection);
        form.add(objection, new Button(form.getTranslation("responses.paper.contest-button"), click -> {
            var typed = LocalizedText.of(ReaderLanguage.get(), objection.getValue());
            if (rejected.run(() -> contest.contest(answer.petition(), typed, actor))) {
                Rejected.done("responses.paper.contest-done");
                done.run();
            }
        }));
        return form;
    }
}
