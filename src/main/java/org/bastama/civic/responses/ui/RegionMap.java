package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.Regions;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.web.util.HtmlUtils;

/**
 * Regions as equal tiles, each with its name and its share of answers in time; shade repeats what the number says. An
 * image whose text sums it up, which scrolls by itself on a phone; the table beside it holds the figures.
 */
class RegionMap extends Div {

    private static final int WIDTH = 104;
    private static final int HEIGHT = 60;
    private static final int GAP = 4;

    /** From how many of a hundred on a tile is one step darker. */
    private static final int[] STEPS = {0, 50, 75, 90};

    RegionMap(List<Regions.Tile> tiles, Map<String, Figures> figures) {
        var title = getTranslation("responses.score.map");
        var image = new Div(new Svg(svg(tiles, figures)));
        image.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("responses.score.map.summary", compared(tiles, figures)));
        image.addClassName("responses-map");
        add(PlainTable.scrolling(new Div(image), title));
    }

    private static long compared(List<Regions.Tile> tiles, Map<String, Figures> figures) {
        return tiles.stream()
                .map(tile -> of(tile, figures))
                .filter(one -> one.inTimePercent() != null)
                .count();
    }

    private static Figures of(Regions.Tile tile, Map<String, Figures> figures) {
        return figures.getOrDefault(tile.territoryCode(), Figures.NONE);
    }

    private String svg(List<Regions.Tile> tiles, Map<String, Figures> figures) {
        var columns = tiles.stream().mapToInt(Regions.Tile::column).max().orElse(0) + 1;
        var rows = tiles.stream().mapToInt(Regions.Tile::row).max().orElse(0) + 1;
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s</svg>"
                .formatted(
                        columns * (WIDTH + GAP),
                        rows * (HEIGHT + GAP),
                        tiles.stream()
                                .map(tile -> tile(tile, of(tile, figures)))
                                .collect(Collectors.joining()));
    }

    private String tile(Regions.Tile tile, Figures figures) {
        var percent = figures.inTimePercent();
        var told = percent == null
                ? getTranslation("responses.score.map.few", figures.judged())
                : getTranslation("responses.score.percent", percent);
        return ("<g class=\"%s\" transform=\"translate(%d %d)\"><rect width=\"%d\" height=\"%d\" rx=\"4\"/>"
                        + "<text x=\"8\" y=\"22\">%s</text><text class=\"told\" x=\"8\" y=\"46\">%s</text></g>")
                .formatted(
                        percent == null ? "few" : "step-" + step(percent),
                        tile.column() * (WIDTH + GAP),
                        tile.row() * (HEIGHT + GAP),
                        WIDTH,
                        HEIGHT,
                        escaped(tile.shortNames().in(ReaderLanguage.get())),
                        escaped(told));
    }

    private static int step(int percent) {
        var step = 0;
        while (step + 1 < STEPS.length && percent >= STEPS[step + 1]) {
            step++;
        }
        return step;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
