package org.bastama.civic.groups;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Rejection;

/** The business identification number of an organisation: 12 digits with a checksum, the fifth 4–6 (DOMAIN §9). */
public record Bin(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
    private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    public Bin {
        value = value.replaceAll("[\\s\\u00A0-]", "");
        if (value.isEmpty()) {
            throw Rejection.of("shared.required");
        }
        if (!DIGITS.matcher(value).matches()) {
            throw Rejection.of("groups.bin.digits");
        }
        if (checksum(value) != digit(value, 11)) {
            throw Rejection.of("groups.bin.checksum");
        }
        if (digit(value, 4) < 4 || digit(value, 4) > 6) {
            throw Rejection.of("groups.bin.not-organisation");
        }
    }

    /** The twelfth digit as it should be; 10 when no number with these eleven digits is valid. */
    private static int checksum(String digits) {
        var first = remainder(digits, WEIGHTS);
        return first < 10 ? first : remainder(digits, SECOND_WEIGHTS);
    }

    private static int remainder(String digits, int[] weights) {
        return IntStream.range(0, 11).map(i -> digit(digits, i) * weights[i]).sum() % 11;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
