package org.bastama.foundation.search;

import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Letters that people type for one another. */
final class Letters {

    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final String TYPED = "агкноуухиАГКНОУУХИ";

    private Letters() {}

    /** Without accents, and with the Russian letter for each of the nine that Kazakh has beside them. */
    static String fold(String text) {
        return ICUFoldingFilter.NORMALIZER.normalize(kazakh(text));
    }

    /** Only the nine Kazakh letters, each as the Russian one that is typed for it. */
    static String kazakh(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var at = KAZAKH.indexOf(text.charAt(i));
            folded.append(at < 0 ? text.charAt(i) : TYPED.charAt(at));
        }
        return folded.toString();
    }
}
