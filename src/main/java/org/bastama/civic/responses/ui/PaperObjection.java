package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
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
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;

/** On the desk: an answer that a group entered from paper, which an official can contest. */
@org.springframework.stereotype.Component
class PaperObjection {

    private final PaperAnswers answers;
    private final ContestPaperAnswer contest;
    private final ActParts parts;
    private final Files files;
    private final KeptWords words;

    PaperObjection(PaperAnswers answers, ContestPaperAnswer contest, ActParts parts, Files files, KeptWords words) {
        this.answers = answers;
        this.contest = contest;
        this.parts = parts;
        this.files = files;
        this.words = words;
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
        var place = WordsPlace.of(WordsPlace.Form.OBJECTION, answer.id());
        var drafts = words.of(answer.petition(), place, actor);
        section.add(
                new H2(section.getTranslation("responses.paper.on-desk")),
                new Paragraph(section.getTranslation("responses.paper.on-desk-lead")),
                new PaperWords(answer, parts.authorityName(answer.authoritySlug()), files, ReaderLanguage.get()),
                FormFold.of("responses.paper.contest", drafts, () -> form(answer, drafts, actor, done)));
        return section;
    }

    private Component form(PaperAnswer answer, Drafts<TypedWords> drafts, Actor actor, Runnable done) {
        var form = new Div();
        form.addClassName("responses-form");
        var objection = new TextArea(form.getTranslation("responses.paper.objection"));
        objection.setMaxLength(Response.LONGEST_REASON);
        objection.setWidthFull();
        var kept = new KeptForm<>(new WordFields().line("objection", objection), drafts, objection);
        Runnable send = () ->
                contest.contest(answer.petition(), LocalizedText.of(ReaderLanguage.get(), objection.getValue()), actor);
        form.add(kept, kept.sending("responses.paper.contest-button", send, "responses.paper.contest-done", done));
        return form;
    }
}
