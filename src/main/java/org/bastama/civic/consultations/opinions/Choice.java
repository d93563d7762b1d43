package org.bastama.civic.consultations.opinions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person says to a statement. Not having voted is no choice, and is not the same as passing. */
public enum Choice {
    AGREE,
    DISAGREE,
    PASS;

    /** The name in the database, in message keys, in forms and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of a code. */
    public static Optional<Choice> of(String code) {
        return Stream.of(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }
}
