package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.Regions;
import org.bastama.civic.responses.scoreboard.ScoreboardQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/**
 * The scoreboard of authorities; what is looked for is in the address: the day ({@code on}), the {@code territory}, the
 * {@code page}.
 */
@Route(value = "scoreboard", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/responses.css")
class ScoreboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ScoreboardQueries scoreboard;
    private final Regions regions;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;

    ScoreboardView(
            ScoreboardQueries scoreboard, Regions regions, AuthorityQueries authorities, TerritoryQueries territories) {
        this.scoreboard = scoreboard;
        this.regions = regions;
        this.authorities = authorities;
        this.territories = territories;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.score.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lead = new Paragraph(getTranslation("responses.score.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        var asked = event.getLocation().getQueryParameters();
        var board = ScoreAddress.day(asked).map(scoreboard::on).orElseGet(scoreboard::now);
        board.ifPresentOrElse(found -> show(found, asked), this::showNothing);
    }

    private void showNothing() {
        var first = scoreboard.firstDay();
        var told = new Paragraph(first.map(
                        day -> getTranslation("responses.score.before", Formats.date(ReaderLanguage.get(), day.on())))
                .orElseGet(() -> getTranslation("responses.score.none")));
        told.addClassName("b-notice");
        add(told);
        if (first.isPresent()) {
            add(new Anchor("/" + ResponsesNavigation.scoreboard(), getTranslation("responses.score.today")));
        }
    }

    private void show(Board board, QueryParameters asked) {
        var territory = asked.getSingleParameter("territory")
                .filter(code -> territories.find(code).isPresent());
        var shown = territory.map(code -> board.among(slug -> isIn(slug, code))).orElse(board);
        var page = asked.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        add(ScoreWords.asOf(board.day()), history(board, territory.orElse("")));
        add(new RankingPart(shown, page, asked, authorities));
        territory.ifPresent(code -> add(everywhere(code, board)));
        add(downloads(board, territory.orElse("")));
        add(new FormulaPart());
        if (territory.isEmpty()) {
            add(new RegionPart(board, regions, territories));
            add(new H2(getTranslation("responses.score.together")));
            add(new QuarterPart(scoreboard.trend(board.day(), null)));
        }
    }

    /** Authorities of the whole country are nobody's neighbours: the country names them and no others. */
    private boolean isIn(String slug, String code) {
        return code.equals(TerritoryQueries.COUNTRY) ? regions.of(slug).equals(code) : regions.isWithin(slug, code);
    }

    private Component history(Board board, String territory) {
        var day = new DayField(getTranslation("responses.score.day"));
        day.setValue(board.day().on());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var parameters =
                        ScoreAddress.parameters(Map.of("on", change.getValue().toString(), "territory", territory));
                UI.getCurrent().navigate(ResponsesNavigation.scoreboard(), parameters);
            }
        });
        var bar = new Div(day);
        bar.addClassName("b-toolbar");
        return bar;
    }

    private Component everywhere(String code, Board board) {
        var name = territories
                .find(code)
                .map(territory -> territory.names().in(ReaderLanguage.get()))
                .orElse(code);
        var line = new Paragraph(getTranslation("responses.score.only", name) + " ");
        line.add(new Anchor(
                "/" + ResponsesNavigation.scoreboard() + "?on=" + board.day().on(),
                getTranslation("responses.score.everywhere")));
        return line;
    }

    private Component downloads(Board board, String territory) {
        var path = "scoreboard?format=csv" + (territory.isEmpty() ? "" : "&territory=" + territory);
        var csv = new Anchor(
                ScoreAddress.api(path, board.day().on(), ReaderLanguage.get().code()),
                getTranslation("responses.score.csv"));
        csv.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        var line = new Paragraph(csv);
        line.addClassName("b-small");
        return line;
    }
}
