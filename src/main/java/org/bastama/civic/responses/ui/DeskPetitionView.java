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
import java.util.Objects;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
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
import org.bastama.foundation.shared.LocalizedText;
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
    private final AuthorityQueries authorities;
    private final ResponseQueries responses;
    private final ResponseGuard guard;
    private final RegisterPetition registerPetition;
    private final SaveResponseDraft saveDraft;
    private final PublishResponse publishResponse;
    private final CurrentActor currentActor;
    private final PetitionPart part;
    private final DeadlineWords words;
    private final Clock clock;
    private String title = "";

    DeskPetitionView(
            DeskAddresses addresses,
            PetitionQueries petitions,
            AuthorityQueries authorities,
            ResponseQueries responses,
            ResponseGuard guard,
            RegisterPetition registerPetition,
            SaveResponseDraft saveDraft,
            PublishResponse publishResponse,
            CurrentActor currentActor,
            PetitionPart part,
            DeadlineWords words,
            Clock clock) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.authorities = authorities;
        this.responses = responses;
        this.guard = guard;
        this.registerPetition = registerPetition;
        this.saveDraft = saveDraft;
        this.publishResponse = publishResponse;
        this.currentActor = currentActor;
        this.part = part;
        this.words = words;
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
        add(new Paragraph(new Anchor("/" + ResponsesNavigation.desk(), getTranslation("responses.desk.back"))));
        var heading = new H1(title);
        if (!petition.textHidden()) {
            LanguageMark.mark(heading, petition.text().languageFor(language));
        }
        add(heading, addressed(handOver, language));
        add(deadline(number, language));
        add(register(handOver, actions, actor, language), answer(petition, handOver, actions, actor, language));
        if (!petition.textHidden()) {
            add(part.text(petition, language));
        }
        add(part.counts(petition, language), part.timeline(petition, language));
    }

    private Component addressed(HandOver handOver, Language language) {
        var name = authorityName(handOver.authoritySlug());
        var line = new Paragraph(
                LanguageMark.mark(new Span(name.in(language)), name),
                new Span(" · "
                        + getTranslation("responses.desk.received", Formats.date(language, handOver.handedOverAt()))));
        line.addClassName("b-soft");
        return line;
    }

    private Component deadline(PetitionNumber number, Language language) {
        var section = new Section(new H2(getTranslation("responses.deadline.title")));
        responses
                .deadline(number)
                .ifPresentOrElse(
                        d -> section.add(new DeadlinePanel(d, responses.explain(d), words, language)),
                        () -> section.add(new Paragraph(getTranslation("responses.section.no-term"))));
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
        var section = new Section(new H2(getTranslation("responses.answer.title")));
        responses.of(petition.number()).stream()
                .filter(r -> r.kind() == Response.Kind.FINAL)
                .forEach(r -> section.add(new AnswerPanel(r, authorityName(r.authoritySlug()), language)));
        if (actions.answer()) {
            section.add(new AnswerForm(
                    petition.number(),
                    authorityName(handOver.authoritySlug()),
                    saveDraft,
                    publishResponse,
                    actor,
                    () -> show(petition.number())));
        } else if (petition.state() == PetitionState.TAKEN_DOWN) {
            section.add(new Paragraph(getTranslation("responses.desk.taken-down")));
        }
        return section;
    }

    private LocalizedText authorityName(String slug) {
        return authorities.find(slug).map(Authority::names).orElse(LocalizedText.of(Language.EN, slug));
    }
}
