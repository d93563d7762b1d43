package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.PetitionSection.Place;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The page of one petition (EXPERIENCE.md). Before it opens it is reached by {@code ?key=} only; {@code ?text=}
 * chooses the language of the petition's own words.
 */
@Route(value = "petitions/:number", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/petitions.css")
class PetitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final CurrentActor currentActor;
    private final PetitionParts parts;
    private final List<PetitionSection> sections;

    private String title = "";

    PetitionView(
            PetitionQueries petitions,
            PetitionGuard guard,
            CurrentActor currentActor,
            PetitionParts parts,
            ObjectProvider<PetitionSection> sections) {
        this.petitions = petitions;
        this.guard = guard;
        this.currentActor = currentActor;
        this.parts = parts;
        this.sections = sections.orderedStream()
                .sorted(Comparator.comparingInt(PetitionSection::order))
                .toList();
        addClassName("petitions-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = Addressed.petition(event).flatMap(petitions::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        var key = parameters.getSingleParameter("key").orElse(null);
        var actor = currentActor.get();
        switch (guard.of(found.get(), actor).visibility(key)) {
            case NOT_THERE -> event.rerouteToError(NotFoundException.class);
            case GONE -> event.rerouteToError(PetitionGone.class);
            case WITHOUT_TEXT -> showHidden(found.get(), actor);
            case WHOLE -> show(found.get(), actor, chosen(found.get(), parameters.getSingleParameter("text")), key);
        }
    }

    private static Language chosen(Petition petition, Optional<String> asked) {
        return asked.flatMap(Language::of)
                .filter(language -> petition.text().versions().containsKey(language))
                .orElseGet(() -> petition.text().languageFor(ReaderLanguage.get()));
    }

    private void show(Petition petition, Actor actor, Language text, @Nullable String key) {
        title = petition.text().in(text).title();
        removeAll();
        var actions = sections(petition, actor, Place.ACTION).toList();
        var head = new PetitionHead(petition, text, parts.names(petition), parts.badge(petition), key);
        parts.declaredSupport(petition).ifPresent(head::add);
        add(head, beside(petition, actions));
        var main = new Div();
        main.addClassName("petitions-main");
        sections(petition, actor, Place.MAIN).forEach(main::add);
        main.add(new BackgroundPart(petition, text));
        main.add(parts.history(petition));
        parts.signatures(petition).ifPresent(main::add);
        parts.rules(petition).ifPresent(main::add);
        add(main, aside(petition, actor, key));
        if (petition.state() == PetitionState.GATHERING || parts.collects(petition)) {
            add(jump());
        }
    }

    private Component beside(Petition petition, List<Component> actions) {
        var beside = new Div(parts.progress(petition));
        beside.addClassName("petitions-beside");
        var action = new Div();
        action.setId("sign");
        action.getElement().setAttribute("tabindex", "-1");
        actions.forEach(action::add);
        beside.add(action);
        return beside;
    }

    private Component aside(Petition petition, Actor actor, @Nullable String key) {
        var aside = new Div();
        aside.addClassName("petitions-aside");
        if (!petition.isByLinkOnly()) {
            aside.add(parts.share(petition));
        }
        sections(petition, actor, Place.ASIDE).forEach(aside::add);
        if (guard.of(petition, actor).mayReport(key)) {
            aside.add(parts.report(petition, key));
        }
        return aside;
    }

    private void showHidden(Petition petition, Actor actor) {
        title = getTranslation("petitions.title-hidden", petition.number().value());
        removeAll();
        var main = new Div(parts.history(petition));
        main.addClassName("petitions-main");
        add(new HiddenHead(petition, parts.names(petition)), main);
        sections(petition, actor, Place.MAIN).forEach(main::add);
    }

    private Stream<Component> sections(Petition petition, Actor actor, Place place) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .flatMap(section -> section.of(petition, ReaderLanguage.get(), actor).stream());
    }

    /** On a phone the way to the form stays in reach. */
    private Component jump() {
        var jump = new Anchor("#sign", getTranslation("petitions.page.sign"));
        jump.addClassName("petitions-jump");
        jump.getElement().setAttribute("router-ignore", true);
        return jump;
    }
}
