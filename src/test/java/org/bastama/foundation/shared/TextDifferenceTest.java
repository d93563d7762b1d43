package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bastama.foundation.shared.TextDifference.Change.ADDED;
import static org.bastama.foundation.shared.TextDifference.Change.REMOVED;
import static org.bastama.foundation.shared.TextDifference.Change.SAME;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.TextDifference.Change;
import org.bastama.foundation.shared.TextDifference.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @Test
    void isToldWordByWord() {
        assertThat(TextDifference.between("Автобус болады.", "Автобус қазанда болады."))
                .containsExactly(new Part(SAME, "Автобус"), new Part(ADDED, " қазанда"), new Part(SAME, " болады."));
        assertThat(TextDifference.between("The bus runs at 10.", "The bus runs at 11."))
                .containsExactly(
                        new Part(SAME, "The bus runs at "),
                        new Part(REMOVED, "10"),
                        new Part(ADDED, "11"),
                        new Part(SAME, "."));
    }

    @Test
    void aLetterInAWordChangesTheWord() {
        assertThat(TextDifference.between("жолдар", "жылдар"))
                .containsExactly(new Part(REMOVED, "жолдар"), new Part(ADDED, "жылдар"));
    }

    @Test
    void wordsReplacedOneAfterTheOtherAreOneReplacement() {
        assertThat(TextDifference.between("a red house stood", "a blue tower stood"))
                .containsExactly(
                        new Part(SAME, "a "),
                        new Part(REMOVED, "red house"),
                        new Part(ADDED, "blue tower"),
                        new Part(SAME, " stood"));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'',a b", "a b,''", "'a\n\nb  c','a\nb c 😀'", "one two three,three two one", "a b ,x  "})
    void bothVersionsCanBeReadFromIt(String before, String after) {
        var parts = TextDifference.between(before, after);
        assertThat(text(parts, EnumSet.of(SAME, REMOVED))).isEqualTo(before);
        assertThat(text(parts, EnumSet.of(SAME, ADDED))).isEqualTo(after);
    }

    @Test
    void theLongestTextsWithNothingInCommonAreCompared() {
        var before = IntStream.range(0, 2_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 2_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        var parts = TextDifference.between(before, after);
        assertThat(text(parts, EnumSet.of(SAME, REMOVED))).isEqualTo(before);
        assertThat(text(parts, EnumSet.of(SAME, ADDED))).isEqualTo(after);
    }

    private static String text(List<Part> parts, EnumSet<Change> changes) {
        return parts.stream()
                .filter(part -> changes.contains(part.change()))
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
