package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.civic.responses.scoreboard.ScoreboardQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.PlainTable;

/** On the authority's page: its figures, each with its formula and a link to the cases behind it, and its quarters. */
@org.springframework.stereotype.Component
class AuthorityScore implements AuthoritySection {

    private final ScoreboardQueries scoreboard;

    AuthorityScore(ScoreboardQueries scoreboard) {
        this.scoreboard = scoreboard;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        return scoreboard
                .now()
                .flatMap(board -> board.of(authority.slug()).map(line -> section(board, line, language)));
    }

    private Component section(Board board, Board.Line line, Language language) {
        var section = new Section();
        section.addClassName("responses-score");
        section.add(
                new H2(section.getTranslation("responses.score.heading")),
                new Paragraph(ScoreWords.place(board, line)),
                table(board.day(), line),
                ScoreWords.asOf(board.day()),
                new QuarterPart(scoreboard.trend(board.day(), line.authoritySlug())),
                links(board.day(), line.authoritySlug(), language));
        return section;
    }

    private static Component table(Board.Day day, Board.Line line) {
        var words = new Span();
        var table = new PlainTable(
                        words.getTranslation("responses.score.heading"),
                        List.of(
                                words.getTranslation("responses.score.figure"),
                                words.getTranslation("responses.score.value"),
                                words.getTranslation("responses.score.formula")))
                .underItsHeading();
        for (var figure : ScoreFigure.values()) {
            table.rowHeadedBy(
                    new Span(ScoreWords.name(figure)),
                    ScoreWords.linked(figure, line.authoritySlug(), day, line.figures()),
                    new Span(ScoreWords.formula(figure)));
        }
        return table;
    }

    private static Component links(Board.Day day, String slug, Language language) {
        var links = new Paragraph();
        links.addClassName("b-links");
        var all = new Anchor("/" + ResponsesNavigation.scoreboard(), links.getTranslation("responses.score.all"));
        var json = new Anchor(
                ScoreAddress.api("authorities/" + slug + "/scoreboard", day.on(), language.code()),
                links.getTranslation("responses.score.json"));
        json.getElement().setAttribute("router-ignore", true);
        links.add(all, new Span(" "), json);
        return links;
    }
}
