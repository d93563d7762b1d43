package org.bastama.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexSearchesTest {

    private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory());
    private final IndexSearches searches = new IndexSearches(index);

    @BeforeEach
    void documents() {
        put("lights", Language.KK, "Көшелерімізге түнгі жарық қажет", "Балалар мектептен қараңғыда қайтады");
        put("school", Language.KK, "Ауыл мектебіне жылы асхана", "Тұрғындардың өтініші");
        put("river", Language.KK, "Жайық өзенінің суын қорғайық", "");
        put(
                "buses",
                Language.RU,
                "Больше вечерних автобусов на окраины",
                "Жители ждут на остановках по часу, ещё и зимой");
        put("trees", Language.RU, "Сохранить ёлки и берёзы в парке", "");
        put("dogs", Language.EN, "Build shelters for the dogs of our city", "Volunteers' kennels are full");
        put("mains", Language.EN, "Clean water for the old town", "");
        put("cafe", Language.EN, "Quiet cafés near libraries", "");
        index.show();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        // letters typed on a Russian keyboard
        "жарык, lights",
        "туни, ''",
        "тунги, lights",
        "каранғыда, lights",
        "озен, river",
        "жайык озени, river",
        "окраины, buses",
        // word forms
        "көше, lights",
        "көшеге жарық, lights",
        "мектеп, 'lights,school'",
        "МЕКТЕПТЕР, 'lights,school'",
        "өзен, river",
        "ауылдарға, school",
        "тұрғын, school",
        "автобус, buses",
        "автобусы вечером, buses",
        "вечерний автобус, buses",
        "жителей, buses",
        "остановка, buses",
        "елка, trees",
        "ёлку, trees",
        "берез, trees",
        "еще, buses",
        "shelter, dogs",
        "building shelter, dogs",
        "city's dog, dogs",
        "cafe, cafe",
        "CAFÉS, cafe",
        "library, cafe",
        "kennel, dogs",
        "cities, dogs",
        "waters, mains",
        // the last word may be a beginning
        "автоб, buses",
        "shel, dogs",
        "жары, lights",
        "ауыл мек, school",
        // words that say little need not be there
        "the shelters of the dogs, dogs",
        "парк и ёлки, trees"
    })
    void findsWhatIsMeant(String text, String expected) {
        var ids = found(text);
        if (expected.isEmpty()) {
            assertThat(ids).isEmpty();
        } else {
            assertThat(ids).containsExactlyInAnyOrder(expected.split(","));
        }
    }

    @Test
    void kazakhLettersAreNotConfusedWhenTheyAreTyped() {
        put("tur", Language.KK, "тұс", "");
        put("tuer", Language.KK, "түс", "");
        index.show();
        assertThat(found("түс")).containsExactly("tuer");
        assertThat(found("тұс")).containsExactly("tur");
        assertThat(found("тус")).containsExactlyInAnyOrder("tur", "tuer");
    }

    @Test
    void allWordsAreWantedAndAnyIsTakenWhenNothingHasAll() {
        assertThat(found("жарық мектеп")).containsExactly("lights");
        assertThat(found("dogs автобус")).containsExactlyInAnyOrder("dogs", "buses");
    }

    @Test
    void aTitleCountsForMoreThanABody() {
        assertThat(found("мектеп")).startsWith("school");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+-&&||!(){}[]^\"~*?:\\/", "title.kk:*", "AND OR NOT", "\"dogs", "dogs~2^9", "(", "\0", "😀"})
    void specialCharactersArePlainText(String text) {
        assertThat(found(text)).isIn(List.of(), List.of("dogs"));
    }

    @Test
    void nothingButSignsFindsNothingAndBlankFindsEverything() {
        assertThat(found("???")).isEmpty();
        assertThat(found(" ")).hasSize(8);
    }

    @Test
    void facetsAreExactAndNumbersSort() {
        put("a", Map.of("state", "open", "territory", "75 751"), Map.of("signatures", 5L));
        put("b", Map.of("state", "open", "territory", "75"), Map.of("signatures", 50L));
        put("c", Map.of("state", "closed", "territory", "71"), Map.of("signatures", 500L));
        put("d", Map.of("state", "reopened"), Map.of());
        index.show();

        assertThat(filtered(Map.of("state", Set.of("open")), "signatures")).containsExactly("b", "a");
        assertThat(filtered(Map.of("state", Set.of("open", "closed")), "+signatures"))
                .containsExactly("a", "b", "c");
        assertThat(filtered(Map.of("territory", Set.of("751"), "state", Set.of()), null))
                .containsExactly("a");
        assertThat(filtered(Map.of("state", Set.of("open"), "territory", Set.of("71")), null))
                .isEmpty();
        assertThat(filtered(Map.of(), "signatures")).startsWith("c", "b", "a");
    }

    @Test
    void pagesAreCutAndCounted() {
        var second = searches.find(new SearchQuery("test", "", Map.of(), null, new Paging(1, 3)));
        assertThat(second.items()).hasSize(3);
        assertThat(second.total()).isEqualTo(8);
        var beyond = searches.find(new SearchQuery("test", "", Map.of(), null, new Paging(Integer.MAX_VALUE, 100)));
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).isEqualTo(8);
    }

    @Test
    void otherKindsAndRemovedDocumentsAreNotFound() {
        index.put(new SearchDocument(
                "other", "x", LocalizedText.of(Language.EN, "dogs"), LocalizedText.empty(), Map.of(), Map.of()));
        index.remove("test", "dogs");
        index.show();
        assertThat(found("dogs")).isEmpty();
    }

    @Test
    void similarTextsShareAGoodPartOfTheirWords() {
        put("open1", "Көшелерге жарық керек", "open");
        put("open2", "Жаңа мектеп", "open");
        put("closed", "Көшелерге жарық орнату", "closed");
        index.show();
        assertThat(searches.similar("test", "Біздің көшеге түнде жарық орнатайық", "", "state", "open", 5))
                .containsExactly("open1");
        assertThat(searches.similar("test", "Көше", "", "state", "open", 5)).containsExactly("open1");
        assertThat(searches.similar("test", "...", "", "state", "open", 5)).isEmpty();
    }

    private List<String> found(String text) {
        return searches.find(new SearchQuery("test", text, Map.of(), null, Paging.first(20)))
                .items();
    }

    private List<String> filtered(Map<String, Set<String>> facets, String sortBy) {
        return searches.find(new SearchQuery("test", "", facets, sortBy, Paging.first(20)))
                .items();
    }

    private void put(String id, Language language, String title, String body) {
        index.put(new SearchDocument(
                "test", id, LocalizedText.of(language, title), LocalizedText.of(language, body), Map.of(), Map.of()));
    }

    private void put(String id, Map<String, String> facets, Map<String, Long> numbers) {
        index.put(new SearchDocument("test", id, LocalizedText.empty(), LocalizedText.empty(), facets, numbers));
    }

    private void put(String id, String title, String state) {
        index.put(new SearchDocument(
                "test",
                id,
                LocalizedText.of(Language.KK, title),
                LocalizedText.empty(),
                Map.of("state", state),
                Map.of()));
    }
}
