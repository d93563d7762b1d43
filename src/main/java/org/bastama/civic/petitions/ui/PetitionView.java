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
import org.bastama.civic.petitions.PetitionActions;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.PetitionSection.Place;
import org.bastama.foundation.moderation.ui.ModeratorCorner;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
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

    private static final String AWAY_FROM_THE_FORM = "const form=document.getElementById('sign');"
            + "form&&new IntersectionObserver(seen=>this.hidden=seen.at(-1).isIntersecting).observe(form)";

    private final PetitionAddresses addresses;
    private final PetitionGuard guard;
    private final CurrentActor currentActor;
    private final PetitionParts parts;
    private final AppealParts appealParts;
    private final List<PetitionSection> sections;

    private String title = "";

    PetitionView(
            PetitionAddresses addresses,
            PetitionGuard guard,
            CurrentActor currentActor,
            PetitionParts parts,
            AppealParts appealParts,
            ObjectProvider<PetitionSection> sections) {
        this.addresses = addresses;
        this.guard = guard;
        this.currentActor = currentActor;
        this.parts = parts;
        this.appealParts = appealParts;
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
        var query = event.getLocation().getQueryParameters();
        var key = PetitionAddresses.key(query);
        var seen = addresses.page(event.getRouteParameters(), key).orElseThrow(NotFoundException::new);
        var petition = seen.petition();
        var actor = currentActor.get();
        switch (seen.visibility()) {
            case NOT_THERE -> event.rerouteToError(NotFoundException.class);
            case GONE -> event.rerouteToError(PetitionGone.class);
            case WITHOUT_TEXT -> showHidden(petition, actor);
            case WHOLE -> show(petition, actor, chosen(petition, query.getSingleParameter("text")), key);
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
        appealParts.notice(petition).ifPresent(head::add);
        parts.declaredSupport(petition).ifPresent(head::add);
        add(head, beside(petition, actor, actions));
        var main = new Div();
        main.addClassName("petitions-main");
        sections(petition, actor, Place.MAIN).forEach(main::add);
        main.add(new BackgroundPart(petition, text));
        main.add(parts.history(petition));
        parts.signatures(petition).ifPresent(main::add);
        parts.rules(petition).ifPresent(main::add);
        add(main, aside(petition, actor, key));
        if (petition.state() == PetitionState.GATHERING || parts.collects(petition)) {
            add(jump(parts.declaredSupport(petition).isPresent()));
        }
    }

    private Component beside(Petition petition, Actor actor, List<Component> actions) {
        var beside = new Div(parts.progress(petition, actor));
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
        if (!petition.isByLinkOnly() && petition.state().isPassedOn()) {
            aside.add(parts.share(petition));
        }
        sections(petition, actor, Place.ASIDE).forEach(aside::add);
        if (guard.of(petition, actor).mayReport(key)) {
            aside.add(parts.report(petition, key));
        }
        if (actor.is(Role.MODERATOR) && petition.state() != PetitionState.DRAFT) {
            aside.add(corner(petition, guard.of(petition, actor)));
        }
        return aside;
    }

    private static Component corner(Petition petition, PetitionActions actions) {
        var what = actions.mayDecide()
                ? "petitions.corner.decide"
                : actions.mayTakeDown() ? "petitions.corner.take-down" : "petitions.corner.look";
        return new ModeratorCorner(PetitionNavigation.review(petition.number()), what);
    }

    private void showHidden(Petition petition, Actor actor) {
        title = getTranslation("petitions.title-hidden", petition.number().value());
        removeAll();
        var main = new Div(parts.history(petition));
        main.addClassName("petitions-main");
        var head = new HiddenHead(petition, parts.names(petition));
        appealParts.notice(petition).ifPresent(head::add);
        add(head, main);
        sections(petition, actor, Place.MAIN).forEach(main::add);
    }

    private Stream<Component> sections(Petition petition, Actor actor, Place place) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .flatMap(section -> section.of(petition, ReaderLanguage.get(), actor).stream());
    }

    /** On a phone the way to the form stays in reach while the form is out of sight. */
    private Component jump(boolean declared) {
        var link =
                new Anchor("#sign", getTranslation(declared ? "petitions.page.sign-declared" : "petitions.page.sign"));
        link.getElement().setAttribute("router-ignore", true);
        var jump = new Div(link);
        jump.addClassName("petitions-jump");
        jump.getElement().executeJs(AWAY_FROM_THE_FORM);
        return jump;
    }
}
