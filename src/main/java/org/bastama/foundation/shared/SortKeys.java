package org.bastama.foundation.shared;

import com.ibm.icu.text.Collator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** ICU sort keys in hexadecimal, to be stored and compared by the database (the JDK's Kazakh collator is wrong). */
public final class SortKeys {

    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Language.class);

    static {
        Language.all()
                .forEach(l -> COLLATORS.put(l, Collator.getInstance(l.locale()).freeze()));
    }

    private SortKeys() {}

    /** The key of a text in a language: comparing keys as strings compares the texts. At most 1,200 characters. */
    public static String of(Language language, String text) {
        var bytes = collator(language).getCollationKey(text).toByteArray();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 600));
    }

    /** The collator of a language, safe for threads. */
    public static Collator collator(Language language) {
        return java.util.Objects.requireNonNull(COLLATORS.get(language));
    }
}
