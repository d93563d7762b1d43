package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** How many signed of how many asked for: in words, and as a bar whose border and fill stand out (contrast over 3:1). */
public final class ProgressMeter extends Div {

    /** A meter of signatures towards a threshold; without one it only tells the count. */
    public ProgressMeter(long count, @Nullable Long threshold) {
        this(count, threshold, "signatures", "of");
    }

    /** A meter of the supporters that a petition needs before it goes to moderation. */
    static ProgressMeter ofSupporters(long count, @Nullable Long gate) {
        return new ProgressMeter(count, gate, "supporters", "supporters-of");
    }

    private ProgressMeter(long count, @Nullable Long threshold, String what, String of) {
        addClassName("petitions-progress");
        var words = new Paragraph();
        words.addClassName("petitions-count");
        var number = new Span(Formats.number(ReaderLanguage.get(), count));
        number.addClassName("petitions-number");
        if (threshold == null) {
            var unit = new Span(getTranslation("petitions.count." + what, count));
            unit.addClassName("petitions-unit");
            words.add(number, new Span(" "), unit);
            add(words);
            return;
        }
        words.add(number, new Span(" " + getTranslation("petitions.count." + of, threshold)));
        add(words, bar(count, threshold));
    }

    private Div bar(long count, long threshold) {
        var percent = threshold == 0 ? 100 : Math.min(100, count * 100 / threshold);
        var fill = new Span();
        fill.getStyle().setWidth(percent + "%");
        var bar = new Div(fill);
        bar.addClassName("b-meter");
        bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", getTranslation("petitions.count.progress"))
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", Long.toString(percent))
                .setAttribute("aria-valuetext", getTranslation("petitions.count.value", count, threshold));
        return bar;
    }
}
