package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.tally.Tallies.DayCount;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** Signatures by day as bars: an image whose text sums it up; the table beside it holds the figures. */
class DayChart extends Div {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;

    /** Longer stretches show their newest days. */
    private static final int MOST_DAYS = 120;

    DayChart(List<DayCount> byDay, boolean declared) {
        addClassName("petitions-chart");
        if (byDay.isEmpty()) {
            setText(getTranslation("petitions.days.none"));
            return;
        }
        var last = byDay.getLast().day();
        var first = later(byDay.getFirst().day(), last.minusDays(MOST_DAYS - 1L));
        var shown = byDay.stream().filter(day -> !day.day().isBefore(first)).toList();
        getElement().setAttribute("role", "img").setAttribute("aria-label", summary(first, last, shown, declared));
        add(new Svg(svg(first, last, shown)));
    }

    private String summary(LocalDate first, LocalDate last, List<DayCount> shown, boolean declared) {
        var language = ReaderLanguage.get();
        return getTranslation(
                declared ? "petitions.days.summary-people" : "petitions.days.summary",
                Formats.date(language, first),
                Formats.date(language, last),
                shown.stream().mapToLong(DayCount::count).sum(),
                most(shown));
    }

    private static String svg(LocalDate first, LocalDate last, List<DayCount> shown) {
        var most = Math.max(1, most(shown));
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        var step = (double) WIDTH / Math.max(days, 14);
        var bars = shown.stream()
                .filter(day -> day.count() > 0)
                .map(day -> bar(ChronoUnit.DAYS.between(first, day.day()) * step, step, day.count(), most))
                .collect(Collectors.joining());
        return "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
                .formatted(WIDTH, HEIGHT, bars);
    }

    private static String bar(double x, double step, long count, long most) {
        var height = Math.max(2.0, (double) HEIGHT * count / most);
        return String.format(
                Locale.ROOT, "M%1$.1f %2$dv-%3$.1fh%4$.1fv%3$.1f", x, HEIGHT, height, Math.max(1.0, step - 1));
    }

    private static long most(List<DayCount> shown) {
        return shown.stream().mapToLong(DayCount::count).max().orElse(1);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
