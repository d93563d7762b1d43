package org.bastama.foundation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcludedTopicsTest {

    private final ExcludedTopics topics = new ExcludedTopics();

    @ParameterizedTest
    @CsvSource({
        "ru, Требуем изменить ФОРМЫ ПРАВЛЕНИЯ в стране, constitutional_order",
        "ru, Отменить решения суда по делу, justice",
        "ru, О роспуске парламента, president_parliament",
        "ru, Просим вооружённых сил не посылать, national_security",
        "ru, Объявить амнистию осуждённым, amnesty_pardon",
        "kk, Әкімді қызметтен босатуды сұраймыз, personnel",
        "kk, Екінші мемлекеттік тілге қатысты, language_policy",
        "kk, Рақымшылықты жариялаңыз, amnesty_pardon",
        "kk, Ар-намысымызға тиді, honour_dignity",
        "en, Please hold a Referendum soon, elections_referendums",
        "en, Legalise drugs, drugs",
        "en, A state-border dispute, territory_borders",
    })
    void findsWordsInAnyCaseAndForm(String language, String text, String topic) {
        assertThat(codes(Language.of(language).orElseThrow(), text)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Поставить скамейки во дворе и починить фонари",
                "Мектеп жанына жаяу жүргінші өткелін салу",
                "A crossing at the school, please: cars do not stop",
                "",
            })
    void saysNothingOfOrdinaryDemands(String text) {
        assertThat(codes(Language.RU, text)).isEmpty();
    }

    @Test
    void looksForWordsOfEveryLanguageInEveryText() {
        assertThat(codes(Language.KK, "Біз импичмент сұраймыз, амнистия керек"))
                .containsExactly("president_parliament", "amnesty_pardon");
    }

    @Test
    void namesTopicsInEveryLanguage() {
        assertThat(topics.all())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.names().texts()).containsOnlyKeys(Language.all()));
        assertThat(topics.find("drugs")).isPresent();
    }

    private List<String> codes(Language language, String text) {
        return topics.warnings(LocalizedText.of(language, text)).stream()
                .map(ExcludedTopic::code)
                .toList();
    }
}
