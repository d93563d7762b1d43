package org.bastama.civic.consultations.contributions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done with a contribution; each comes with a reason. */
public enum Disposition {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED,
    OUT_OF_SCOPE,
    NOTED;

    /** The name in the database, in message keys and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The disposition of a code. */
    public static Optional<Disposition> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
