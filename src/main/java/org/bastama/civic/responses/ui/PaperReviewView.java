package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.paper.DecidePaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswer;
import org.bastama.civic.responses.paper.PaperAnswer.State;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where a moderator compares what a group entered with the scan, and decides when an official objects. */
@Route(value = "moderation/paper-answers/:number", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/responses.css")
class PaperReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperAddresses addresses;
    private final PetitionQueries petitions;
    private final PaperAnswers answers;
    private final DecidePaperAnswer decide;
    private final ActParts parts;
    private final Files files;
    private final CurrentActor currentActor;

    PaperReviewView(
            PaperAddresses addresses,
            PetitionQueries petitions,
            PaperAnswers answers,
            DecidePaperAnswer decide,
            ActParts parts,
            Files files,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.answers = answers;
        this.decide = decide;
        this.parts = parts;
        this.files = files;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.paper.review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.waiting(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(PaperAnswer answer) {
        removeAll();
        var language = ReaderLanguage.get();
        var petition = petitions.find(answer.petition()).orElseThrow();
        add(
                new H1(getPageTitle()),
                new Paragraph(new Anchor(
                        "/" + PetitionNavigation.page(answer.petition()),
                        petition.text().in(language).title())),
                new PaperWords(answer, parts.authorityName(answer.authoritySlug()), files, language));
        var contested = answer.state() == State.CONTESTED;
        if (contested) {
            var objection = answer.objection();
            var notice = new Div(
                    new Paragraph(getTranslation("responses.paper.contested")),
                    new Paragraph(LanguageMark.tell(new Span(objection.in(language)), objection)));
            notice.addClassNames("b-notice", "warn");
            add(notice);
        }
        if (answers.mayDecide(answer, currentActor.get())) {
            add(new Paragraph(getTranslation(contested ? "responses.paper.judge" : "responses.paper.compare")));
            decision(answer, contested ? "responses.paper.judge." : "responses.paper.");
        } else {
            add(new Paragraph(getTranslation("responses.paper.not-you")));
        }
    }

    private void decision(PaperAnswer answer, String key) {
        var note = new TextArea(getTranslation("responses.paper.note"));
        note.setMaxLength(Decisions.LONGEST_NOTE);
        note.setWidthFull();
        var confirmed = new Button(
                getTranslation(key + "confirm"),
                click -> Rejected.handle(() -> {
                    decide.confirm(answer.petition(), currentActor.get());
                    done();
                }));
        confirmed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var refused = new Button(
                getTranslation(key + "refuse"),
                click -> new Rejected().field("note", note).run(() -> {
                    decide.refuse(
                            answer.petition(),
                            LocalizedText.of(ReaderLanguage.get(), note.getValue()),
                            currentActor.get());
                    done();
                }));
        var buttons = new Div(confirmed, refused);
        buttons.addClassName("b-toolbar");
        add(note, buttons);
    }

    private static void done() {
        Rejected.done("responses.paper.decided");
        ModerationNavigation.toDesk();
    }
}
