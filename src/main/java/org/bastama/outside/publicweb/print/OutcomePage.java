package org.bastama.outside.publicweb.print;

import java.util.List;
import org.bastama.outside.publicweb.consultation.ConsultationPage;
import org.bastama.outside.publicweb.consultation.Participants;
import org.bastama.outside.publicweb.consultation.Passage;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * "We asked, you said, we did" on paper, for a reader.
 *
 * @param published when the outcome was, ISO 8601: the date of the file
 * @param who who took part; null where that was not counted
 * @param shortAddress of the consultation, as people type it
 * @param qr the QR code of that address, as a data address
 */
public record OutcomePage(
        Words words,
        String number,
        String published,
        Passage title,
        List<Fact> facts,
        Passage asked,
        Passage said,
        Passage did,
        String signed,
        ConsultationPage.Figures figures,
        @Nullable Participants who,
        String shortAddress,
        String qr) {

    /** A label and its value; the language of the value where it is another than the reader's. */
    public record Fact(String label, String value, @Nullable String language) {}

    /** The text of a key. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }
}
