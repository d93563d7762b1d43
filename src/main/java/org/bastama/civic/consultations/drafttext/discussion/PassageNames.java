package org.bastama.civic.consultations.drafttext.discussion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.Passage;

/** How passages are called where they stand alone: by their article and number, or by their first words. */
public final class PassageNames {

    private static final int WORDS = 40;

    private PassageNames() {}

    /** The name of each key, in reading order. */
    public static Map<String, String> of(DraftText text) {
        var names = new LinkedHashMap<String, String>();
        var above = new ArrayList<Passage>();
        for (var keyed : text.passages()) {
            var passage = keyed.passage();
            if (passage.kind() != Passage.Kind.PARAGRAPH) {
                above.clear();
            }
            above.removeIf(one -> one.kind() == Passage.Kind.PARAGRAPH && one.level() >= passage.level());
            above.add(passage);
            names.put(keyed.key(), name(above, passage));
        }
        return names;
    }

    private static String name(List<Passage> above, Passage passage) {
        var labels = above.stream()
                .map(Passage::label)
                .filter(label -> !label.isEmpty())
                .toList();
        var numbers = String.join(" ", labels);
        return passage.label().isEmpty() ? (numbers + " " + beginning(passage.text())).strip() : numbers;
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= WORDS
                ? "«" + text + "»"
                : "«" + text.substring(0, text.offsetByCodePoints(0, WORDS)).strip() + "…»";
    }
}
