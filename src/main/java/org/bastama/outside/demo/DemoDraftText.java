package org.bastama.outside.demo;

import java.util.List;
import java.util.Map;
import org.bastama.outside.demo.DemoContent.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A draft text that is a part of a consultation, and what is said of it.
 *
 * @param consultation its key
 * @param text in Markdown, by language code
 */
record DemoDraftText(
        String consultation,
        Texts title,
        Texts intro,
        Map<String, String> text,
        List<Said> said,
        @Nullable Revision revision) {

    /** What somebody said of a passage; {@code why} only of a wording. */
    record Said(
            int daysAgo,
            String who,
            boolean showsName,
            String passage,
            String kind,
            String text,
            @Nullable String why) {}

    /** Another version: what by what, by language code. */
    record Revision(int daysAgo, Texts reason, Map<String, List<List<String>>> replace) {

        /** The text of a language as this version has it. */
        String applied(String code, String text) {
            var revised = text;
            for (var pair : replace.getOrDefault(code, List.of())) {
                revised = revised.replace(pair.getFirst(), pair.getLast());
            }
            return revised;
        }
    }
}
