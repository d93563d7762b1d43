package org.bastama.civic.responses.satisfaction;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a signer answers to the question whether the response answers the petition. */
public enum Choice {
    YES,
    PARTLY,
    NO;

    /** The name in forms, in the API and in message keys {@code responses.question.choice.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of a code. */
    public static Optional<Choice> of(String code) {
        return Stream.of(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }
}
