package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.PetitionsOfPlace;
import org.bastama.civic.petitions.ui.CardNote;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.outside.portal.PortalNumbers;
import org.jspecify.annotations.Nullable;

/** What is asked and answered now: search, three numbers, petitions gathering pace near the reader, deadlines, answers. */
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/portal.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 6;
    private static final int ANSWERS = 3;

    private final transient PetitionQueries petitions;
    private final transient PetitionsOfPlace places;
    private final transient ResponseQueries responses;
    private final transient DeadlineQueries deadlines;
    private final transient AuthorityQueries authorities;
    private final transient TerritoryQueries territories;
    private final transient ClosingConsultations consultations;
    private final transient PortalNumbers numbers;
    private final transient List<CardNote> notes;
    private final transient Clock clock;

    HomeView(
            PetitionQueries petitions,
            PetitionsOfPlace places,
            ResponseQueries responses,
            DeadlineQueries deadlines,
            AuthorityQueries authorities,
            TerritoryQueries territories,
            ClosingConsultations consultations,
            PortalNumbers numbers,
            List<CardNote> notes,
            Clock clock) {
        this.petitions = petitions;
        this.places = places;
        this.responses = responses;
        this.deadlines = deadlines;
        this.authorities = authorities;
        this.territories = territories;
        this.consultations = consultations;
        this.numbers = numbers;
        this.notes = notes;
        this.clock = clock;
        addClassName("b-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var region =
                RegionPicker.chosen(event).filter(code -> territories.find(code).isPresent());
        show(region.orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.home.page-title");
    }

    private void show(@Nullable String region) {
        removeAll();
        add(hero(), new NumbersSection(numbers.now()), new RegionPicker(territories, region, this::show));
        add(
                new PetitionShelf("portal.home.gathering", gathering(region), notes, clock.instant()),
                deadlines(region),
                consultations.of(region),
                answers(region));
    }

    private Component hero() {
        var lead = new Paragraph(getTranslation("portal.home.lead"));
        lead.addClassName("b-lead");
        var start = new Anchor("/my/petitions", getTranslation("portal.home.start"));
        start.addClassName("b-button");
        var how = new Anchor("/about", getTranslation("portal.home.how"));
        var actions = new Paragraph(start, how);
        actions.addClassName("b-home-actions");
        var hero = new Section(new H1(getTranslation("portal.home.title")), lead, new SearchForm(), actions);
        hero.addClassName("b-hero");
        return hero;
    }

    private List<PetitionSummary> gathering(@Nullable String region) {
        var filter = new PetitionFilter(
                "", Set.of(PetitionState.OPEN), null, region, null, null, PetitionFilter.Sort.SIGNATURES);
        return petitions
                .list(filter.asShownAt(clock.instant()), Paging.first(SHOWN))
                .items();
    }

    private Component deadlines(@Nullable String region) {
        var first = Paging.first(SHOWN);
        var running = region == null ? deadlines.running(first) : deadlines.running(places.handedOver(region), first);
        return new DeadlinesSection(running.items(), petitions, responses, authorities, region != null);
    }

    private Component answers(@Nullable String region) {
        var newest = region == null
                ? responses.newestFinal(ANSWERS)
                : responses.newestFinal(places.handedOver(region), ANSWERS);
        return new AnswersSection(newest, petitions, authorities, region != null);
    }
}
