package org.bastama.outside.publicweb.demo;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The demo's clock.
 *
 * @param hours what was typed
 * @param problem what is wrong with it, if anything
 */
public record DemoClockPage(
        Frame frame, String now, String hours, @Nullable String problem) {

    /** A step by so many hours, with the end of its message key. */
    public record Step(int hours, String key) {}

    /** The buttons. */
    public static final List<Step> STEPS =
            List.of(new Step(1, "hour"), new Step(24, "day"), new Step(120, "days-5"), new Step(720, "days-30"));
}
