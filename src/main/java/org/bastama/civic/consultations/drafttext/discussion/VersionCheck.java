package org.bastama.civic.consultations.drafttext.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.drafttext.Passage;
import org.bastama.civic.consultations.drafttext.Remark;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** What keeps a version from being published: people point at passages, so all languages must have the same ones. */
final class VersionCheck {

    private static final String KEY = "consultations.drafttext.";
    private static final int QUOTED = 40;

    private VersionCheck() {}

    /**
     * All that is wrong, as messages; nothing where it can be published.
     *
     * @param staged null when nothing was imported
     * @param before the version it follows; null for the first
     */
    static List<Remark> problems(Language original, @Nullable StoredVersion staged, @Nullable DraftVersion before) {
        Map<Language, List<Passage>> texts = staged == null ? Map.of() : staged.passages();
        var whole = texts.get(original);
        if (whole == null) {
            return List.of(remark("original-missing", original.code()));
        }
        var problems = new ArrayList<Remark>();
        texts.forEach((language, passages) -> {
            if (language != original) {
                parallel(problems, language, whole, passages);
            }
        });
        if (before != null) {
            before.texts().keySet().stream()
                    .filter(language -> !texts.containsKey(language))
                    .forEach(language -> problems.add(remark("language-missing", language.code())));
            if (problems.isEmpty() && isSame(texts, before)) {
                problems.add(remark("nothing-changed"));
            }
        }
        return problems;
    }

    private static void parallel(
            List<Remark> problems, Language language, List<Passage> original, List<Passage> translation) {
        var common = Math.min(original.size(), translation.size());
        for (var i = 0; i < common; i++) {
            var here = original.get(i);
            var there = translation.get(i);
            if (here.kind() != there.kind() || here.level() != there.level()) {
                problems.add(remark("translation-differs", language.code(), i + 1, beginning(there), beginning(here)));
                return;
            }
        }
        if (original.size() != translation.size()) {
            problems.add(remark("translation-length", language.code(), translation.size(), original.size()));
        }
    }

    private static boolean isSame(Map<Language, List<Passage>> texts, DraftVersion before) {
        return texts.keySet().equals(before.texts().keySet())
                && texts.entrySet().stream()
                        .allMatch(entry -> before.in(entry.getKey()).passages().stream()
                                .map(keyed -> keyed.passage())
                                .toList()
                                .equals(entry.getValue()));
    }

    private static String beginning(Passage passage) {
        var line = (passage.label() + " " + passage.text()).strip();
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)).strip() + " …";
    }

    private static Remark remark(String key, Object... arguments) {
        return new Remark(KEY + key, List.of(arguments));
    }
}
