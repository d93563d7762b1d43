package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.Quarter;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.TextTable;

/**
 * The trend by quarters: bars of what was judged, in time below and late above with stripes, as an image whose text sums
 * it up; the table beside it holds the figures.
 */
@StyleSheet("context://styles/responses.css")
class QuarterPart extends Div {

    /** Longer stretches show their newest quarters. */
    private static final int MOST = 12;

    /** As wide as so many at least, or a few would be drawn as large as the page. */
    private static final int FEWEST = 6;

    private static final int WIDTH = 50;
    private static final int GAP = 10;
    private static final int HEIGHT = 120;

    QuarterPart(List<Quarter> all) {
        var shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        add(new H3(getTranslation("responses.score.quarters")));
        if (shown.isEmpty()) {
            add(new Paragraph(getTranslation("responses.score.quarters.none")));
            return;
        }
        var chart = new Div(new Svg(svg(shown)));
        chart.addClassName("responses-quarters");
        chart.getElement().setAttribute("role", "img").setAttribute("aria-label", summary(shown));
        var key = new Paragraph(getTranslation("responses.score.quarters.key"));
        key.addClassNames("b-soft", "b-small");
        add(chart, key, new LazyDetails(getTranslation("responses.score.quarters.table"), () -> table(all)));
    }

    private String summary(List<Quarter> shown) {
        return getTranslation(
                "responses.score.quarters.summary",
                name(shown.getFirst()),
                name(shown.getLast()),
                shown.stream().mapToInt(Quarter::judged).sum(),
                shown.stream().mapToInt(Quarter::inTime).sum());
    }

    private String name(Quarter quarter) {
        return getTranslation(
                "responses.score.quarter",
                quarter.number(),
                Integer.toString(quarter.on().getYear()));
    }

    private String share(Quarter quarter) {
        var percent = quarter.inTimePercent();
        return percent == null
                ? getTranslation("responses.score.few-of", quarter.inTime(), quarter.judged())
                : getTranslation("responses.score.percent-of", percent, quarter.inTime(), quarter.judged());
    }

    private TextTable table(List<Quarter> all) {
        var rows = all.reversed().stream()
                .map(quarter -> TextTable.Row.of(name(quarter), share(quarter)))
                .toList();
        return TextTable.underItsHeading(
                getTranslation("responses.score.quarters"),
                List.of(
                        getTranslation("responses.score.quarters.quarter"),
                        getTranslation("responses.score.figure.in-time")),
                rows);
    }

    private static String svg(List<Quarter> shown) {
        var most = Math.max(
                Figures.ENOUGH, shown.stream().mapToInt(Quarter::judged).max().orElse(1));
        var bars = new StringBuilder();
        for (var i = 0; i < shown.size(); i++) {
            bars.append(bar(i * (WIDTH + GAP), shown.get(i), most));
        }
        return ("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><defs><pattern id=\"responses-late\" width=\"6\""
                        + " height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                        + "<rect width=\"3\" height=\"6\"/></pattern></defs>%s</svg>")
                .formatted(Math.max(FEWEST, shown.size()) * (WIDTH + GAP), HEIGHT + 40, bars);
    }

    private static String bar(int x, Quarter quarter, int most) {
        var inTime = (double) HEIGHT * quarter.inTime() / most;
        var late = (double) HEIGHT * (quarter.judged() - quarter.inTime()) / most;
        return String.format(
                Locale.ROOT,
                "<rect class=\"in-time\" x=\"%1$d\" y=\"%2$.1f\" width=\"%3$d\" height=\"%4$.1f\"/>"
                        + "<rect class=\"late\" x=\"%1$d\" y=\"%5$.1f\" width=\"%3$d\" height=\"%6$.1f\""
                        + " fill=\"url(#responses-late)\"/><text x=\"%7$d\" y=\"%8$d\">%9$s</text>"
                        + "<text x=\"%7$d\" y=\"%10$d\">%11$s</text>",
                x,
                HEIGHT - inTime,
                WIDTH,
                inTime,
                HEIGHT - inTime - late,
                late,
                x + WIDTH / 2,
                HEIGHT + 16,
                Formats.number(ReaderLanguage.get(), quarter.judged()),
                HEIGHT + 34,
                quarter.number() + "/" + quarter.on().getYear());
    }
}
