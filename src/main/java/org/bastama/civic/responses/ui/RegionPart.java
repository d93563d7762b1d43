package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.Regions;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** Regions compared: a map of tiles and, unfolded, its table, each region with a link to its authorities. */
class RegionPart extends Section {

    private final Map<String, Figures> figures;
    private final TerritoryQueries territories;
    private final Board.Day day;

    RegionPart(Board board, Regions regions, TerritoryQueries territories) {
        this.figures = regions.figures(board);
        this.territories = territories;
        this.day = board.day();
        var note = new Paragraph(getTranslation("responses.score.map.note", Figures.ENOUGH));
        note.addClassNames("b-soft", "b-small");
        add(
                new H2(getTranslation("responses.score.map")),
                new RegionMap(regions.tiles(), figures),
                note,
                new LazyDetails(getTranslation("responses.score.map.table"), this::table));
    }

    private Component table() {
        var table = new PlainTable(
                        getTranslation("responses.score.map"),
                        List.of(
                                getTranslation("responses.score.map.region"),
                                ScoreWords.name(ScoreFigure.IN_TIME),
                                ScoreWords.name(ScoreFigure.OVERDUE),
                                ScoreWords.name(ScoreFigure.RECEIVED)))
                .underItsHeading();
        figures.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Figures>::getValue, BETTER)
                        .thenComparing(Map.Entry::getKey))
                .forEach(region -> table.rowHeadedBy(
                        link(region.getKey()),
                        value(ScoreFigure.IN_TIME, region.getValue()),
                        value(ScoreFigure.OVERDUE, region.getValue()),
                        value(ScoreFigure.RECEIVED, region.getValue())));
        return table;
    }

    /** Those with too few cases last. */
    private static final Comparator<Figures> BETTER = Comparator.comparing(Figures::isRanked)
            .thenComparingDouble(one -> one.judged() == 0 ? 0 : (double) one.inTime() / one.judged())
            .reversed();

    private static Component value(ScoreFigure figure, Figures figures) {
        return new Span(ScoreWords.value(figure, figures));
    }

    private Component link(String code) {
        var name = territories
                .find(code)
                .map(territory -> territory.names().in(ReaderLanguage.get()))
                .orElse(code);
        return new Anchor(
                "/" + ResponsesNavigation.scoreboard() + "?territory=" + code + "&on=" + day.on(),
                code.equals(TerritoryQueries.COUNTRY) ? getTranslation("responses.score.map.country") : name);
    }
}
