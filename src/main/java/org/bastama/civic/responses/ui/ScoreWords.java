package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LinkTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** Numbers of the scoreboard in words: too few cases are told as that, and never as a zero. */
final class ScoreWords {

    private ScoreWords() {}

    /** The name of a figure. */
    static String name(ScoreFigure figure) {
        return new Span().getTranslation("responses.score.figure." + figure.code());
    }

    /** What a figure comes to. */
    static String value(ScoreFigure figure, Figures figures) {
        var base = figure.base(figures);
        if (figure.isCount()) {
            return Formats.number(ReaderLanguage.get(), base);
        }
        var ratio = figure.ratio(figures);
        var part = figure.part(figures);
        var words = new Span();
        if (ratio == null) {
            return part == null || base == 0
                    ? words.getTranslation("responses.score.few", base)
                    : words.getTranslation("responses.score.few-of", part, base);
        }
        if (figure == ScoreFigure.MEDIAN) {
            return words.getTranslation("responses.score.days", ratio);
        }
        return part == null
                ? words.getTranslation("responses.score.percent", ratio)
                : words.getTranslation("responses.score.percent-of", ratio, part, base);
    }

    /** What a figure comes to, with a link to the cases behind it where there are some. */
    static Component linked(ScoreFigure figure, String slug, Board.Day day, Figures figures) {
        var value = value(figure, figures);
        if (figure.base(figures) == 0) {
            return new Span(value);
        }
        var link = new Anchor(ScoreAddress.cases(slug, figure.cases(), day.on()), value);
        link.getElement().setAttribute("aria-label", behind(figure, value));
        return link;
    }

    /** The same as a cell of a table that is one node of the page. */
    static LinkTable.Cell cell(ScoreFigure figure, String slug, Board.Day day, Figures figures) {
        var value = value(figure, figures);
        return figure.base(figures) == 0
                ? LinkTable.Cell.of(value)
                : LinkTable.Cell.link(ScoreAddress.cases(slug, figure.cases(), day.on()), value, behind(figure, value));
    }

    private static String behind(ScoreFigure figure, String value) {
        return new Span().getTranslation("responses.score.behind", name(figure), value);
    }

    /** How it is counted. */
    static String formula(ScoreFigure figure) {
        return new Span().getTranslation("responses.score.formula." + figure.code(), Figures.ENOUGH);
    }

    /** From when the figures are, and by which formulas. */
    static Paragraph asOf(Board.Day day) {
        var text = new Paragraph();
        text.setText(text.getTranslation(
                "responses.score.as-of", Formats.date(ReaderLanguage.get(), day.on()), day.formulas()));
        text.addClassNames("b-soft", "b-small");
        return text;
    }

    /** The place of an authority, or why it has none. */
    static String place(Board board, Board.Line line) {
        var words = new Span();
        return line.place() == null
                ? words.getTranslation(
                        "responses.score.unranked", line.figures().judged(), Figures.ENOUGH)
                : words.getTranslation("responses.score.place", line.place(), board.ranked());
    }
}
