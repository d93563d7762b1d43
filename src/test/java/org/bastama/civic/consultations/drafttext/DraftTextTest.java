package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.drafttext.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTextTest {

    private static final String FIRST = """
            Статья 1. Общие положения

            1. Настоящие Правила определяют порядок движения автобусов в городе.

            2. Уполномоченный орган утверждает расписание маршрутов ежегодно до первого марта.

            Статья 2. Остановки

            1. Остановки оборудуются навесами и скамьями.

            2. Исключён.
            """;

    @Test
    void keysAreGivenInReadingOrder() {
        assertThat(keys(DraftText.first(outline(FIRST)))).containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
    }

    @Test
    void theSameTextKeepsAllKeys() {
        var first = DraftText.first(outline(FIRST));
        assertThat(first.next(outline(FIRST))).isEqualTo(first);
    }

    @Test
    void aRewordedPassageKeepsItsKey() {
        var next = DraftText.first(outline(FIRST)).next(outline(FIRST.replace("до первого марта", "до 15 апреля")));
        assertThat(keys(next)).containsExactly("p1", "p2", "p3", "p4", "p5", "p6");
        assertThat(next.at("p3").orElseThrow().text()).contains("15 апреля");
    }

    @Test
    void whatIsPutInGetsANewKeyAndTheOthersAreRenumbered() {
        var next = DraftText.first(outline(FIRST))
                .next(outline("Статья 1. Цели\n\nЦель – удобство пассажиров.\n\n"
                        + FIRST.replace("Статья 2", "Статья 3").replace("Статья 1", "Статья 2")));
        assertThat(keys(next)).containsExactly("p7", "p8", "p1", "p2", "p3", "p4", "p5", "p6");
        assertThat(next.at("p1").orElseThrow().label()).isEqualTo("Статья 2.");
    }

    @Test
    void aKeyThatWasGivenIsNotGivenAgain() {
        var first = DraftText.first(outline("Один абзац об автобусах."));
        var second = first.next(outline("Совсем другое слово."));
        assertThat(keys(second)).containsExactly("p2");
        assertThat(keys(second.next(outline("Третий вариант иначе.")))).containsExactly("p3");
    }

    @Test
    void aPassageThatMovedAndWasRewordedIsFoundAgain() {
        var moved = FIRST.replace("1. Остановки оборудуются навесами и скамьями.\n\n", "")
                .replace(
                        "Статья 1. Общие положения",
                        "Остановки оборудуются навесами, скамьями.\n\nСтатья 1. Общие положения");
        assertThat(keys(DraftText.first(outline(FIRST)).next(outline(moved))))
                .containsExactly("p5", "p1", "p2", "p3", "p4", "p6");
    }

    @Test
    void passagesOfDifferentKindsAreDifferent() {
        var next = DraftText.first(outline("Остановки автобусов в городе"))
                .next(outline("# Остановки автобусов в городе"));
        assertThat(keys(next)).containsExactly("p2");
    }

    @Test
    void endingsDoNotMakeAnotherWord() {
        var next = DraftText.first(outline("Жергілікті бюджеттің қаражаты жұмсалады.\n\nЕкінші абзац мүлдем бөлек."))
                .next(
                        outline(
                                "Мүлдем басқа кіріспе сөйлем.\n\nЖергілікті бюджеттен қаражатын жұмсауға.\n\nЕкінші абзац мүлдем бөлек."));
        assertThat(keys(next)).containsExactly("p3", "p1", "p2");
    }

    /** Whatever is shuffled, cut and put in: keys are unique, equal text keeps a key, and it takes the same way twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keysAreSound(long seed) {
        var random = new Random(seed);
        var draft = DraftText.first(new Outline(passages(random, 60), List.of()));
        for (var version = 0; version < 5; version++) {
            var edited = edited(draft, random);
            var next = draft.next(edited);
            assertThat(draft.next(edited)).isEqualTo(next);
            assertThat(new HashSet<>(keys(next))).hasSize(edited.passages().size());
            assertThat(next.passages()).extracting(KeyedPassage::passage).isEqualTo(edited.passages());
            for (var passage : draft.passages()) {
                if (unique(draft, passage.passage()) && edited.passages().contains(passage.passage())) {
                    assertThat(next.at(passage.key())).contains(passage.passage());
                }
            }
            draft = next;
        }
    }

    @Test
    void theLargestTextsWithCommonWordsAreAligned() {
        var words = "орган закон порядок срок лицо право акт решение";
        var before = IntStream.range(0, 5_000)
                .mapToObj(i -> paragraph(words + " " + i % 700 + " " + i))
                .toList();
        var after = IntStream.range(0, 5_000)
                .mapToObj(i -> paragraph(words + " " + i % 700 + " x" + i))
                .toList();
        var next = DraftText.first(new Outline(before, List.of())).next(new Outline(after, List.of()));
        assertThat(next.passages()).hasSize(5_000);
    }

    private static boolean unique(DraftText draft, Passage passage) {
        return draft.passages().stream()
                        .filter(other -> other.passage().text().equalsIgnoreCase(passage.text()))
                        .count()
                == 1;
    }

    private static Outline edited(DraftText draft, Random random) {
        var edited = new ArrayList<>(
                draft.passages().stream().map(KeyedPassage::passage).toList());
        for (var i = 0; i < 5; i++) {
            edited.remove(random.nextInt(edited.size()));
            edited.add(random.nextInt(edited.size()), passages(random, 1).getFirst());
            var at = random.nextInt(edited.size());
            edited.set(at, paragraph(edited.get(at).text() + " және тағы"));
        }
        if (random.nextBoolean()) {
            Collections.swap(edited, 3, edited.size() - 4);
        }
        // A text has no passage twice here, so that "the same passage" has one meaning.
        return new Outline(edited.stream().distinct().toList(), List.of());
    }

    private static List<Passage> passages(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> paragraph("w" + random.nextInt(40) + " w" + random.nextInt(40) + " u" + random.nextInt()))
                .toList();
    }

    private static Passage paragraph(String text) {
        return new Passage(Kind.PARAGRAPH, 0, "", text);
    }

    private static List<String> keys(DraftText draft) {
        return draft.passages().stream().map(KeyedPassage::key).toList();
    }

    private static Outline outline(String markdown) {
        return DraftFile.read(markdown.getBytes(StandardCharsets.UTF_8));
    }
}
