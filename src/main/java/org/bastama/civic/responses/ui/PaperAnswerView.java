package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.paper.EnterPaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** Where who leads a petition enters an answer that came on paper, and sees what became of it. */
@Route(value = "my/petitions/:number/paper-answer", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/responses.css")
class PaperAnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperAddresses addresses;
    private final PaperAnswers answers;
    private final EnterPaperAnswer enter;
    private final PublishResponse publish;
    private final ActParts parts;
    private final Files files;
    private final KeptWords words;
    private final CurrentActor currentActor;

    PaperAnswerView(
            PaperAddresses addresses,
            PaperAnswers answers,
            EnterPaperAnswer enter,
            PublishResponse publish,
            ActParts parts,
            Files files,
            KeptWords words,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.answers = answers;
        this.enter = enter;
        this.publish = publish;
        this.parts = parts;
        this.files = files;
        this.words = words;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.paper.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.led(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Petition petition) {
        removeAll();
        var actor = currentActor.get();
        var lead = new Paragraph(getTranslation("responses.paper.lead"));
        lead.addClassName("b-lead");
        add(
                new H1(getPageTitle()),
                new Paragraph(new Anchor(
                        "/" + PetitionNavigation.page(petition.number()),
                        petition.text().in(ReaderLanguage.get()).title())),
                lead);
        answers.newest(petition.number()).ifPresent(this::entered);
        if (answers.mayEnter(petition, actor)) {
            add(form(petition, actor));
        } else if (answers.waiting(petition.number()).isEmpty()) {
            add(new Paragraph(getTranslation("responses.paper.answered")));
        }
    }

    private Component form(Petition petition, Actor actor) {
        var number = petition.number();
        return new PaperAnswerForm(
                publish.outcomes(number),
                new ScanField(files, actor),
                words.of(number, WordsPlace.of(WordsPlace.Form.PAPER), actor),
                form -> enter.enter(number, form, actor),
                () -> show(petition));
    }

    private void entered(PaperAnswer answer) {
        var notice = new Div(new Paragraph(
                getTranslation("responses.paper.state." + answer.state().name().toLowerCase(java.util.Locale.ROOT))));
        notice.addClassName("b-notice");
        if (!answer.note().isEmpty()) {
            var note = answer.note();
            notice.add(new Paragraph(LanguageMark.tell(new Span(note.in(ReaderLanguage.get())), note)));
        }
        add(
                new H2(getTranslation("responses.paper.last")),
                notice,
                new PaperWords(answer, parts.authorityName(answer.authoritySlug()), files, ReaderLanguage.get()));
    }
}
