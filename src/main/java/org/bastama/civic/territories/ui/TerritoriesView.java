package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.territories.ImportTerritories;
import org.bastama.civic.territories.SetPopulation;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** The administrators' desk of territories: look around and search, enter populations, import a classifier. */
@Route(value = "administration/territories", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/territories.css")
class TerritoriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_FOUND = 100;

    private final TerritoryQueries territories;
    private final SetPopulation setPopulation;
    private final CurrentActor current;
    private final TextField search = new TextField();
    private final Div place = new Div();
    private final Div editor = new Div();
    private String inside = TerritoryQueries.COUNTRY;

    TerritoriesView(
            TerritoryQueries territories,
            SetPopulation setPopulation,
            ImportTerritories importTerritories,
            LongJobs jobs,
            CurrentActor current) {
        this.territories = territories;
        this.setPopulation = setPopulation;
        this.current = current;
        var lead = new Paragraph(getTranslation("territories.desk.lead"));
        lead.addClassName("b-lead");
        search.setLabel(getTranslation("territories.desk.search"));
        search.setMaxLength(200);
        var find = new Button(getTranslation("territories.desk.search.button"), event -> search());
        find.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(search);
        var toolbar = new Div(search, find);
        toolbar.addClassName("b-toolbar");
        add(
                new H1(getPageTitle()),
                lead,
                toolbar,
                editor,
                place,
                new ClassifierSection(importTerritories, jobs, current, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        search.setValue(parameters.getSingleParameter("q").orElse(""));
        inside = parameters.getSingleParameter("in").orElse(TerritoryQueries.COUNTRY);
        editor.removeAll();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("territories.desk.title");
    }

    private void search() {
        var typed = search.getValue().strip();
        UI.getCurrent()
                .navigate(
                        TerritoriesView.class,
                        typed.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", typed)));
    }

    private void show() {
        place.removeAll();
        var typed = search.getValue().strip();
        if (typed.isEmpty()) {
            showInside();
        } else {
            var found = territories.suggest(typed, ReaderLanguage.get(), MOST_FOUND);
            var counted = found.size() < MOST_FOUND ? "territories.desk.found" : "territories.desk.found-first";
            var count = new Paragraph(getTranslation(counted, found.size()));
            count.getElement().setAttribute("role", "status");
            place.add(count, table(found));
        }
    }

    private void showInside() {
        var path = new OrderedList();
        path.addClassName("territory-path");
        territories.path(inside).forEach(t -> path.add(new ListItem(TerritoryTable.link(t))));
        var where = new Nav(path);
        where.getElement().setAttribute("aria-label", getTranslation("territories.desk.path"));
        var children = territories.children(inside, ReaderLanguage.get());
        place.add(where, children.isEmpty() ? new Paragraph(getTranslation("territories.desk.none")) : table(children));
    }

    private Div table(List<Territory> rows) {
        var scroll = new Div(new TerritoryTable(rows, this::edit));
        PlainTable.scrolling(scroll, getPageTitle());
        scroll.setVisible(!rows.isEmpty());
        return scroll;
    }

    private void edit(Territory territory) {
        editor.removeAll();
        var form = new PopulationForm(territory, current.get(), setPopulation, () -> {
            editor.removeAll();
            show();
        });
        editor.add(form);
        form.focus();
    }
}
