package org.bastama.civic.consultations.opinionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.opinions.Bubble;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.Place;
import org.bastama.civic.consultations.opinions.Point;
import org.jspecify.annotations.Nullable;

/**
 * Draws a map as SVG: circles with the numbers of their groups, which say what their colours say. It has no words: what
 * stands around it tells it to those who do not see it. Styles: {@code .b-opinions} among the tokens.
 */
public final class MapDrawing {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 40;
    private static final double SMALLEST = 9;
    private static final double LARGEST = 26;

    private final List<Bubble> bubbles;
    private final int most;
    private final double middleX;
    private final double middleY;
    private final double scale;

    private MapDrawing(List<Bubble> bubbles, List<Point> points) {
        this.bubbles = bubbles;
        this.most = bubbles.stream().mapToInt(Bubble::people).max().orElse(1);
        var x = points.stream().mapToDouble(Point::x).summaryStatistics();
        var y = points.stream().mapToDouble(Point::y).summaryStatistics();
        this.middleX = (x.getMin() + x.getMax()) / 2;
        this.middleY = (y.getMin() + y.getMax()) / 2;
        // One scale for both axes: distances are what the map is about.
        this.scale = Math.min(scale(WIDTH, x.getMax() - x.getMin()), scale(HEIGHT, y.getMax() - y.getMin()));
    }

    private static double scale(int size, double extent) {
        return (size - 2.0 * MARGIN) / Math.max(extent, 0.01);
    }

    /** The picture of a map with bubbles; empty without any. One's own place is a star, for that person's eyes alone. */
    public static String svg(OpinionMap map, @Nullable Place own) {
        if (map.bubbles().isEmpty()) {
            return "";
        }
        var points = new ArrayList<>(map.bubbles().stream().map(Bubble::centre).toList());
        if (own != null) {
            points.add(own.point());
        }
        var drawing = new MapDrawing(map.bubbles(), points);
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s%s</svg>"
                .formatted(WIDTH, HEIGHT, drawing.circles(), own == null ? "" : drawing.star(own.point()));
    }

    private String circles() {
        return bubbles.stream().map(this::circle).collect(Collectors.joining());
    }

    private String circle(Bubble bubble) {
        var x = x(bubble.centre());
        var y = y(bubble.centre());
        var radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) bubble.people() / most);
        var number = bubble.group() == 0
                ? ""
                : String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%d</text>", x, y + 5, bubble.group());
        return String.format(
                Locale.ROOT,
                "<g class=\"group-%d\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>%s</g>",
                bubble.group(),
                x,
                y,
                radius,
                number);
    }

    private String star(Point own) {
        return String.format(
                Locale.ROOT,
                "<path class=\"own\" transform=\"translate(%.1f %.1f)\""
                        + " d=\"M0-14 4-4 14-4 6 3 9 13 0 7-9 13-6 3-14-4-4-4Z\"/>",
                x(own),
                y(own));
    }

    private double x(Point point) {
        return WIDTH / 2.0 + scale * (point.x() - middleX);
    }

    /** Upwards, as on a map; a picture counts from above. */
    private double y(Point point) {
        return HEIGHT / 2.0 - scale * (point.y() - middleY);
    }
}
