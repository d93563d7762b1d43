package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.RegisterPetition;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** One petition on the desk: what it asks, who signed, by when an answer is due, and the answer itself. */
@Route(value = "desk/:number([0-9]+)", layout = MainLayout.class)
@RolesAllowed("OFFICIAL")
@StyleSheet("context://styles/responses.css")
class DeskPetitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeskAddresses addresses;
    private final PetitionQueries petitions;
    private final ActParts acts;
    private final DeskActs deskActs;
    private final CaseParts caseParts;
    private final ActSending sending;
    private final ActAttachments attachments;
    private final TemplateChoices templates;
    private final DeskCommitments deskCommitments;
    private final ResponseQueries responses;
    private final ResponseGuard guard;
    private final RegisterPetition registerPetition;
    private final SaveResponseDraft saveDraft;
    private final PublishResponse publishResponse;
    private final CurrentActor currentActor;
    private final PaperObjection paper;
    private final PetitionPart part;
    private final Clock clock;
    private String title = "";

    DeskPetitionView(
            DeskAddresses addresses,
            PetitionQueries petitions,
            ActParts acts,
            DeskActs deskActs,
            CaseParts caseParts,
            ActSending sending,
            ActAttachments attachments,
            TemplateChoices templates,
            DeskCommitments deskCommitments,
            ResponseQueries responses,
            ResponseGuard guard,
            RegisterPetition registerPetition,
            SaveResponseDraft saveDraft,
            PublishResponse publishResponse,
            CurrentActor currentActor,
            PaperObjection paper,
            PetitionPart part,
            Clock clock) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.acts = acts;
        this.deskActs = deskActs;
        this.caseParts = caseParts;
        this.sending = sending;
        this.attachments = attachments;
        this.templates = templates;
        this.deskCommitments = deskCommitments;
        this.responses = responses;
        this.guard = guard;
        this.registerPetition = registerPetition;
        this.saveDraft = saveDraft;
        this.publishResponse = publishResponse;
        this.currentActor = currentActor;
        this.paper = paper;
        this.part = part;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.readable(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(PetitionNumber number) {
        removeAll();
        var language = ReaderLanguage.get();
        var actor = currentActor.get();
        var petition = petitions.find(number).orElseThrow();
        var handOver = responses.handOver(number).orElseThrow();
        var actions = guard.of(number, actor);
        title = petition.textHidden()
                ? getTranslation("responses.untitled", number.toString())
                : petition.text().in(language).title();
        var back = new Anchor("/" + ResponsesNavigation.desk(), getTranslation("responses.desk.back"));
        back.addClassName("responses-back");
        add(new Paragraph(back));
        var heading = new H1(title);
        if (!petition.textHidden()) {
            LanguageMark.mark(heading, petition.text().languageFor(language));
        }
        add(heading, addressed(handOver, language));
        add(passedOn(actions, handOver, language));
        add(deadline(number, language));
        add(caseParts.of(handOver, actions, actor, () -> show(number)));
        add(register(handOver, actions, actor, language), answer(petition, handOver, actions, actor, language));
        add(deskActs.of(handOver, actions, actor, () -> show(number)));
        add(paper.of(number, actor, () -> show(number)));
        add(deskCommitments.of(number, actor, () -> show(number)));
        if (!petition.textHidden()) {
            add(part.text(petition, language));
        }
        add(part.counts(petition, language), part.timeline(petition, language), DeskKeys.ofCase());
    }

    private Component addressed(HandOver handOver, Language language) {
        var name = acts.authorityName(handOver.authoritySlug());
        var line = new Paragraph(
                LanguageMark.mark(new Span(name.in(language)), name),
                new Span(" · "
                        + getTranslation("responses.desk.received", Formats.date(language, handOver.handedOverAt()))));
        line.addClassName("b-soft");
        return line;
    }

    private List<Component> passedOn(ResponseActions actions, HandOver handOver, Language language) {
        if (!actions.passedOn()) {
            return acts.transfers(handOver.petition(), language);
        }
        var name = acts.authorityName(handOver.authoritySlug()).in(language);
        var notice = new Paragraph(getTranslation("responses.desk.passed-on", name));
        notice.addClassName("b-notice");
        return Stream.concat(Stream.of(notice), acts.transfers(handOver.petition(), language).stream())
                .toList();
    }

    private Component deadline(PetitionNumber number, Language language) {
        var section = new Section(new H2(getTranslation("responses.deadline.title")));
        section.add(acts.deadline(number, language));
        return section;
    }

    private Component register(HandOver handOver, ResponseActions actions, Actor actor, Language language) {
        var section = new Section(new H2(getTranslation("responses.register.title")));
        var incoming = handOver.incomingNumber();
        if (incoming != null) {
            section.add(new Paragraph(getTranslation(
                    "responses.section.registered",
                    incoming,
                    Formats.date(language, Objects.requireNonNull(handOver.registeredOn())))));
        } else if (actions.register()) {
            section.add(new RegisterForm(
                    handOver, Formats.day(clock.instant()), registerPetition, actor, () -> show(handOver.petition())));
        } else {
            section.add(new Paragraph(getTranslation("responses.register.none")));
        }
        return section;
    }

    private Component answer(
            Petition petition, HandOver handOver, ResponseActions actions, Actor actor, Language language) {
        var heading = new H2(getTranslation("responses.desk.answer"));
        heading.setId(DeskKeys.ANSWER);
        var section = new Section(heading);
        section.add(acts.answers(petition.number(), Response.Kind.FINAL, "responses.answer.title", language));
        section.add(acts.answers(petition.number(), Response.Kind.INTERIM, "responses.interim.heading", language));
        if (actions.answer()) {
            section.add(new AnswerForm(
                    petition.number(),
                    acts.authorityName(handOver.authoritySlug()),
                    saveDraft,
                    publishResponse,
                    sending.of(handOver, actor),
                    attachments.ofDraft(petition.number(), Response.Kind.FINAL, null, actor),
                    insert -> templates.of(handOver, actor, insert),
                    actor,
                    () -> show(petition.number())));
        } else if (petition.state() == PetitionState.TAKEN_DOWN) {
            section.add(new Paragraph(getTranslation("responses.desk.taken-down")));
        }
        return section;
    }
}
