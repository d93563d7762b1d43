package org.bastama.civic.consultations.ideas;

import java.util.Locale;
import java.util.stream.Stream;

/** In which order ideas are listed. */
public enum IdeaOrder {
    /** The newest first. */
    NEWEST,
    /** What most people support first, then the newest. */
    SUPPORT;

    /** The name in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name; the newest first for anything else. */
    public static IdeaOrder of(String code) {
        return Stream.of(values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(NEWEST);
    }
}
