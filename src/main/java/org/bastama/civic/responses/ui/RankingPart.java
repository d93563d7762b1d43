package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.ui.AuthorityNavigation;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LinkTable;
import org.bastama.foundation.shell.Pager;
import org.bastama.foundation.shell.ReaderLanguage;

/** The ranking, page by page; every number leads to the cases behind it. Who has too few cases has no place. */
class RankingPart extends Section {

    private static final int PAGE = 25;

    /** What is compared. */
    private static final List<ScoreFigure> COLUMNS = List.of(
            ScoreFigure.IN_TIME,
            ScoreFigure.MEDIAN,
            ScoreFigure.OVERDUE,
            ScoreFigure.SATISFACTION,
            ScoreFigure.KEPT,
            ScoreFigure.RECEIVED);

    private final AuthorityQueries authorities;

    RankingPart(Board board, int number, QueryParameters asked, AuthorityQueries authorities) {
        this.authorities = authorities;
        add(new H2(getTranslation("responses.score.ranking")));
        add(new Paragraph(getTranslation(
                "responses.score.ranked", board.ranked(), board.lines().size() - board.ranked(), Figures.ENOUGH)));
        if (!board.lines().isEmpty()) {
            var page = Page.orLast(new Paging(number, PAGE), paging -> cut(board, paging));
            add(table(board.day(), page.items()), new Pager(page, ScoreboardView.class, asked));
        }
    }

    private static Page<Board.Line> cut(Board board, Paging paging) {
        var all = board.lines();
        var from = Math.min(paging.offset(), all.size());
        var to = Math.min(from + paging.size(), all.size());
        return new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size());
    }

    private Component table(Board.Day day, List<Board.Line> lines) {
        var headers = new ArrayList<String>();
        headers.add(getTranslation("responses.score.authority"));
        headers.add(getTranslation("responses.score.place.column"));
        COLUMNS.forEach(figure -> headers.add(ScoreWords.name(figure)));
        return new LinkTable(
                getTranslation("responses.score.ranking"),
                headers,
                lines.stream().map(line -> row(day, line)).toList());
    }

    private List<LinkTable.Cell> row(Board.Day day, Board.Line line) {
        var slug = line.authoritySlug();
        var cells = new ArrayList<LinkTable.Cell>();
        var name = authorities.find(slug).map(Authority::names).orElse(LocalizedText.of(ReaderLanguage.get(), slug));
        cells.add(LinkTable.Cell.link("/" + AuthorityNavigation.authority(slug), name));
        cells.add(LinkTable.Cell.of(
                line.place() == null
                        ? getTranslation("responses.score.place.none")
                        : line.place().toString()));
        COLUMNS.forEach(figure -> cells.add(ScoreWords.cell(figure, slug, day, line.figures())));
        return cells;
    }
}
