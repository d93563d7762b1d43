package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Demands that an answer answers one by one, without a database. */
class DemandsTest {

    @Test
    void theWholeEndsAsAllDemandsEndAndElsePartly() {
        assertThat(ending("refused", "refused").whole()).isEqualTo("refused");
        assertThat(ending("satisfied", "satisfied", "satisfied").whole()).isEqualTo("satisfied");
        assertThat(ending("satisfied", "refused").whole()).isEqualTo("partly");
        assertThat(ending("explained", "refused").whole()).isEqualTo("partly");
        assertThat(ending("satisfied", null).whole()).isNull();
        assertThat(Demands.none().whole()).isNull();
    }

    @Test
    void whatWasChosenForTheWholeStandsOnlyWithoutDemands() {
        assertThat(Demands.none().whole("explained")).isEqualTo("explained");
        assertThat(ending("refused", "refused").whole("explained")).isEqualTo("refused");
    }

    @Test
    void theyAreKeptAsTheyAre() {
        var demands = new Demands(List.of(
                new AnsweredDemand(
                        LocalizedText.of("«Жол»\nжөндеу", "Ремонт", null),
                        "partly",
                        LocalizedText.of(Language.EN, "A \"half\" of it.")),
                AnsweredDemand.empty()));
        assertThat(Demands.fromJson(demands.toJson())).isEqualTo(demands);
        assertThat(Demands.none().toJson()).isNull();
        assertThat(Demands.fromJson(null)).isEqualTo(Demands.none());
    }

    @Test
    void belowATextTheyAreNumberedInEachLanguage() {
        var demands = new Demands(List.of(
                new AnsweredDemand(
                        LocalizedText.of(null, "Мост", "A bridge"), "refused", LocalizedText.of(null, "Нет.", "No.")),
                new AnsweredDemand(LocalizedText.of(Language.EN, "A road"), null, LocalizedText.empty())));
        var text =
                demands.below(LocalizedText.of("Жауап", "Ответ", null), (language, key) -> language.code() + " " + key);
        assertThat(text.exactly(Language.KK)).get().asString().startsWith("Жауап\n\n1. ");
        assertThat(text.exactly(Language.RU)).get().asString().startsWith("""
                Ответ

                1. Мост
                ru responses.answer.outcome ru responses.demands.outcome.refused
                Нет.""");
        assertThat(text.exactly(Language.EN)).get().asString().endsWith("No.\n\n2. A road");
        assertThat(Demands.none().below(text, (language, key) -> key)).isSameAs(text);
    }

    private static Demands ending(@Nullable String... outcomes) {
        return new Demands(Arrays.stream(outcomes)
                .map(outcome -> new AnsweredDemand(LocalizedText.empty(), outcome, LocalizedText.empty()))
                .toList());
    }
}
