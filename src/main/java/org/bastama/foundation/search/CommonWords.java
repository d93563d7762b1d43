package org.bastama.foundation.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell nothing of a subject ({@code db/data/common-words.txt}): clean, build, every, night, city. */
final class CommonWords {

    private static final Set<String> FORMS = Words.folded(read());

    private CommonWords() {}

    /** Whether a word is one of them, in any form and language; a number is. */
    static boolean contain(String word) {
        return Character.isDigit(word.charAt(0)) || Words.folded(word).stream().anyMatch(FORMS::contains);
    }

    private static String read() {
        var file = Objects.requireNonNull(CommonWords.class.getResourceAsStream("/db/data/common-words.txt"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
