package org.bastama.civic.petitions.pack;

import java.util.Locale;

/**
 * The code by which a printed pack is checked: the first 60 bits of its digest in Crockford's base 32, which has no letters
 * that are taken for digits. Whoever has the facts can compute it.
 */
public final class PackCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;

    private PackCode() {}

    /** The code of a digest in hexadecimal, 12 characters. */
    static String of(String digest) {
        var bits = Long.parseLong(digest.substring(0, LENGTH * BITS / 4), 16);
        var code = new StringBuilder();
        for (var shift = (LENGTH - 1) * BITS; shift >= 0; shift -= BITS) {
            code.append(DIGITS.charAt((int) (bits >> shift) & 31));
        }
        return code.toString();
    }

    /** The code in groups of four, as it is printed. */
    public static String printed(String code) {
        return code.replaceAll("(?<=\\G.{4})(?=.)", "-");
    }

    /** A code as people type it: in any case, grouped or not, with letters for the digits that look alike. */
    public static String typed(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
