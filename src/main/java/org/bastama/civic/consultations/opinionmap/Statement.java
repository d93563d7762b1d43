package org.bastama.civic.consultations.opinionmap;

import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A short sentence with which people agree or disagree.
 *
 * @param number in its part: of those it begins with, their place from 1; of those that people sent, 1,000 and the number
 *     of the contribution
 * @param contribution the number of the contribution; null of those it begins with
 */
public record Statement(
        long number, LocalizedText text, @Nullable Integer contribution) {

    /** The longest statement in one language, in code points. */
    public static final int LONGEST = 200;

    /** The most that are put to the vote in one part; what is sent beyond is answered like every contribution. */
    public static final int MOST = 200;

    private static final long BEFORE_THOSE_OF_PEOPLE = 1_000;

    static Statement seed(int place, LocalizedText text) {
        return new Statement(place, text, null);
    }

    static Statement sent(int contribution, Language language, String text) {
        return new Statement(BEFORE_THOSE_OF_PEOPLE + contribution, LocalizedText.of(language, text), contribution);
    }
}
