package org.bastama.civic.consultations.ideas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody who comments on an idea stands. */
public enum Stance {
    FOR,
    AGAINST,
    /** Neither: a question, something to add; an answer to a comment has none of its own. */
    NONE;

    /** The name in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name. */
    public static Optional<Stance> of(String code) {
        return Stream.of(values()).filter(stance -> stance.code().equals(code)).findFirst();
    }
}
