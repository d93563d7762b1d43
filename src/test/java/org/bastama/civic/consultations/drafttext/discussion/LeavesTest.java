package org.bastama.civic.consultations.drafttext.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.drafttext.DraftFile;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.Passage;
import org.junit.jupiter.api.Test;

class LeavesTest {

    @Test
    void aLeafBeginsWithAnArticleWhereItCan() {
        var leaves = Leaves.of(law(30, 8));
        assertThat(leaves.size()).isGreaterThan(1);
        assertThat(leaves.all())
                .allSatisfy(leaf -> assertThat(leaf.getFirst().passage().kind()).isEqualTo(Passage.Kind.ARTICLE));
        assertThat(leaves.all().stream().mapToInt(leaf -> leaf.size()).sum()).isEqualTo(270);
        assertThat(leaves.leaf(99)).isEqualTo(leaves.all().getLast());
        assertThat(leaves.with("p1")).isZero();
        assertThat(leaves.with("p270")).isEqualTo(leaves.size() - 1);
        assertThat(leaves.with("p999")).isZero();
    }

    @Test
    void anArticleWithoutEndIsCut() {
        assertThat(Leaves.of(law(1, 500)).all()).allMatch(leaf -> leaf.size() <= 120);
    }

    @Test
    void namesTellTheArticleAndTheNumberOrTheFirstWords() {
        var names = PassageNames.of(text("""
                Глава 1. Общее

                Статья 5. Слова

                1. Пункт.

                2) подпункт;

                Абзац без номера, который длиннее сорока знаков и потому кончается раньше.
                """));
        assertThat(names.values())
                .containsExactly(
                        "Глава 1.",
                        "Статья 5.",
                        "Статья 5. 1.",
                        "Статья 5. 1. 2)",
                        "Статья 5. «Абзац без номера, который длиннее сорока…»");
    }

    private static DraftText law(int articles, int points) {
        return text(IntStream.rangeClosed(1, articles)
                .mapToObj(article -> "Статья " + article + ". Название\n\n"
                        + IntStream.rangeClosed(1, points)
                                .mapToObj(point -> point + ". Слова пункта " + article + "/" + point + ".\n\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining()));
    }

    private static DraftText text(String markdown) {
        return DraftText.first(DraftFile.read(markdown.getBytes(StandardCharsets.UTF_8)));
    }
}
