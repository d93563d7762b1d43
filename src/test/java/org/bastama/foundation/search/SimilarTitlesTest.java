package org.bastama.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which petitions of the demo are told to somebody who types a title: rather none than one about something else. */
class SimilarTitlesTest {

    private static final LuceneIndex INDEX = new LuceneIndex(new ByteBuffersDirectory());
    private static String places = "";

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void demo() throws IOException {
        try (var territories = open("db/data/territories.csv");
                var petitions = open("db/demo/petitions.yaml")) {
            places = new String(territories.readAllBytes(), StandardCharsets.UTF_8);
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            ((List<Map<String, Object>>) yaml.load(petitions)).forEach(SimilarTitlesTest::put);
        }
        INDEX.show();
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Мектеп асханасында ыстық тамақ күн сайын болсын, 'school-shifts,safe-crossings'",
        "Мектептерге тегін түскі ас керек, 'school-shifts,safe-crossings'",
        "Ауылға таза ауызсу керек, village-water",
        "Алматының ауасы таза болсын, air-sensors",
        "Шымкентке түнгі автобус, night-buses",
        "Қаңғыбас иттерден қорғау керек, stray-animals",
        "Көшелерге түнде жарық керек, courtyard-lights",
        "Астанада жаңа саябақ ашылсын, ''",
        "Горячее питание школам каждый день, 'school-shifts,safe-crossings'",
        "Нужны велодорожки в Алматы, cycle-lanes",
        "Чистый воздух Алматы, air-sensors",
        "Вернуть интернет в дальние сёла, village-internet",
        "Приюты для бездомных животных, stray-animals",
        "Нужны тихие парки в каждом районе города, ''",
        "Отремонтировать дороги в сёлах, ''",
        "Запретить самокаты на тротуарах, ''",
        "'Free school meals, every day', school-shifts",
        "Clean air for our city, air-sensors",
        "Shelters for stray dogs, stray-animals",
        "Keep our libraries open at night, library-hours",
        "More buses in Shymkent please, 'night-buses,accessible-stops'",
        "We need safe roads, ''",
        "Build a new bridge in Almaty, ''",
        "Let every village have a doctor, ''"
    })
    void onlyWhatIsAboutTheSame(String title, String expected) {
        var similar = new IndexSearches(INDEX).similar("petition", title, places, "all", "yes", 3);
        assertThat(similar).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "Әр мектептің жанында қауіпсіз өткел болсын, safe-crossings",
        "Безопасный переход у каждой школы, safe-crossings",
        "No third shift in our schools, school-shifts",
        "Bus stops for wheelchairs, accessible-stops"
    })
    void theMostAlikeComesFirst(String title, String expected) {
        assertThat(new IndexSearches(INDEX).similar("petition", title, places, "all", "yes", 3))
                .startsWith(expected);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> petition) {
        var texts = (Map<String, Map<String, String>>) petition.getOrDefault("texts", Map.of());
        INDEX.put(new SearchDocument(
                "petition",
                String.valueOf(petition.get("key")),
                in(texts, "title"),
                in(texts, "background"),
                Map.of("all", "yes"),
                Map.of()));
    }

    private static LocalizedText in(Map<String, Map<String, String>> texts, String part) {
        return LocalizedText.of(
                texts.getOrDefault("kk", Map.of()).get(part),
                texts.getOrDefault("ru", Map.of()).get(part),
                texts.getOrDefault("en", Map.of()).get(part));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(SimilarTitlesTest.class.getClassLoader().getResourceAsStream(file));
    }
}
