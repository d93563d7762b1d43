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
        long number,
        String language,
        String title,
        String demand,
        String authority,
        String shortAddress,
        String qr) {

    /** The text of a key. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** How large the title can be: {@code long} ones are smaller. */
    public String size() {
        return title.codePointCount(0, title.length()) > 44 ? "long" : "short";
    }
}
