package org.bastama.outside.publicweb.print;

import org.bastama.outside.publicweb.page.Words;

/**
 * What every printed page of a petition says, in the reader's language where there is such a text.
 *
 * @param language the language of title and demand
 * @param authority to whom, by name
 * @param shortAddress the address as people type it
 * @param qr the QR code of the address as a data address
 */
public record Printed(
        Words words,
        String number,
        String language,
        String title,
        String demand,
        String authority,
        String shortAddress,
        String qr) {

    private static final String WIDE = "ЩШЖЮФМщшжюфмWM@";

    /** The text of a key. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** How large the letters can be, by the room that title and demand need. */
    public String size() {
        var letters = width(title);
        if (letters > 100 || width(demand) > 380) {
            return "longest";
        }
        return letters > 44 ? "long" : letters > 22 ? "short" : "shortest";
    }

    /** About as many small letters as are as wide. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> WIDE.indexOf(letter) >= 0 ? 1.7 : Character.isUpperCase(letter) ? 1.2 : 1)
                .sum();
    }
}
