package org.bastama.civic.consultations.drafttext.discussion;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.Passage;
import org.bastama.civic.consultations.drafttext.VersionComparison;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of a draft text in its languages. All of them have the same passages under the same keys.
 *
 * @param number from 1
 * @param publishedAt null for the first, which came with its consultation, and for what is not public
 * @param texts the original among them
 */
public record DraftVersion(
        int number, @Nullable Instant publishedAt, Language original, Map<Language, DraftText> texts) {

    public DraftVersion {
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("a version without its original");
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** The language in which a reader has it: the reader's, or the original. */
    public Language languageFor(Language reader) {
        return texts.containsKey(reader) ? reader : original;
    }

    /** The text for a reader. */
    public DraftText in(Language reader) {
        return Objects.requireNonNull(texts.get(languageFor(reader)));
    }

    /** A passage for a reader, if this version has it. */
    public Optional<Passage> at(String key, Language reader) {
        return in(reader).at(key);
    }

    /** The language in which a reader compares it with another version: one that both have. */
    public Language comparedIn(DraftVersion other, Language reader) {
        return texts.containsKey(reader) && other.texts.containsKey(reader) ? reader : original;
    }

    /** What changed since an earlier version, for a reader. */
    public VersionComparison since(DraftVersion before, Language reader) {
        var language = comparedIn(before, reader);
        return VersionComparison.of(before.in(language), in(language));
    }
}
