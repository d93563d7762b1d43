package org.bastama.civic.consultations;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Rejection;

/** The public number of a consultation, from 1; it is in every address and every key. */
public record ConsultationNumber(long value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    public ConsultationNumber {
        if (value < 1) {
            throw Rejection.of("shared.unknown-number");
        }
    }

    /** The number in an address; empty for anything else. */
    public static Optional<ConsultationNumber> of(String typed) {
        return FORM.matcher(typed).matches()
                ? Optional.of(new ConsultationNumber(Long.parseLong(typed)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
