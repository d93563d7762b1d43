package org.bastama.civic.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcedureTextTest {

    private static final ProcedureText TEXT = new ProcedureText(new Messages());

    @Test
    void theOpenPlatformInThreeLanguages() {
        assertThat(sentences("open-platform", null, Language.EN))
                .containsExactly(
                        "Anybody aged 16 or older may sign.",
                        "A signature counts once it is confirmed by email.",
                        "Before moderators look at the petition, 3 supporters have to sign it within 14 days, by direct link.",
                        "Moderators decide within 5 working days whether the petition opens.",
                        "Signatures are collected for 90 days.",
                        "Threshold: 300 signatures. As soon as it is reached, the petition goes to the authority: the authority answers it.",
                        "The authority has 15 working days for its final answer.",
                        "The authority may extend this once by 15 working days, with a reason that is published.",
                        "If the matter belongs to another authority, the petition is passed on within 3 working days.",
                        "Names of signers are never shown on this portal. The rules themselves would allow the first name and initial if the signer agrees, but the portal makes no use of that.",
                        "Personal data of signers is destroyed 12 months after the petition closes.");
        assertThat(sentences("open-platform", null, Language.RU))
                .contains(
                        "Подписать может каждый не моложе 16 лет.",
                        "Прежде чем петицию рассмотрят модераторы, в течение 14 дней по прямой ссылке её должны подписать 3 сторонника.",
                        "Модераторы решают в течение 5 рабочих дней, открывать ли петицию.",
                        "Порог: 300 подписей. Как только он достигнут, петиция передаётся органу: орган отвечает на неё.",
                        "Орган может продлить срок 1 раз на 15 рабочих дней; причина публикуется.",
                        "Если вопрос относится к другому органу, петицию передают ему в течение 3 рабочих дней.");
        assertThat(sentences("open-platform", null, Language.KK))
                .contains(
                        "16 жасқа толған кез келген адам қол қоя алады.",
                        "Модераторлар петицияны ашу-ашпауды 5 жұмыс күні ішінде шешеді.",
                        "Жиналуы қажет: 300 қол. Қажетті қол саны жиналған бойда петиция органға тапсырылады: орган оған жауап береді.",
                        "Орган мерзімді 1 рет 15 жұмыс күніне ұзарта алады; себебі жарияланады.");
    }

    @Test
    void aTermThatMayBeSuspendedSaysForHowLong() {
        assertThat(newest("open-platform", Language.EN))
                .contains("The authority may suspend this for at most 10 working days in all, with a reason that is"
                        + " published; these days are not counted.");
        assertThat(newest("open-platform", Language.RU))
                .contains("Орган может приостановить срок, всего в пределах 10 рабочих дней; причина публикуется, эти"
                        + " дни не считаются.");
        assertThat(newest("open-platform", Language.KK))
                .contains("Орган мерзімді тоқтата тұра алады, барлығы ең көбі 10 жұмыс күні; себебі жарияланады, бұл"
                        + " күндер есепке кірмейді.");
        assertThat(sentences("open-platform", null, Language.EN)).noneMatch(s -> s.contains("suspend"));
        assertThat(sentences("kz-national", null, Language.EN)).noneMatch(s -> s.contains("suspend"));
    }

    private static List<String> newest(String code, Language language) {
        var procedure = ThresholdRuleTest.PRESETS.stream()
                .filter(p -> p.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return TEXT.of(procedure, null, language).stream()
                .map(ProcedureText.Sentence::text)
                .map(ProcedureTextTest::plain)
                .toList();
    }

    @Test
    void kazakhProceduresSayThatSignaturesHereAreDeclaredSupport() {
        for (var code : List.of("kz-national", "kz-region-akimat", "kz-district-maslikhat")) {
            assertThat(sentences(code, null, Language.RU).getFirst()).contains("не имеют юридической силы");
            assertThat(sentences(code, null, Language.KK).getFirst()).contains("заңды күші жоқ");
            assertThat(sentences(code, null, Language.EN).getFirst()).contains("no legal force");
        }
        assertThat(sentences("ee-parliament", null, Language.EN).getFirst()).contains("declare their support");
        assertThat(sentences("uk-parliament", null, Language.EN)).noneMatch(s -> s.contains("declare"));
    }

    @Test
    void thresholdsAreToldAsTheNumberOfThePlace() {
        assertThat(sentences("kz-region-akimat", place(1_638_233), Language.EN))
                .contains("Threshold: 16,383 signatures (1% of the population; 1,638,233 people live here). "
                        + "If it is reached when collecting ends, the petition goes to the authority: "
                        + "the authority has to consider it.");
        assertThat(threshold("kz-district-akimat", place(50_001), Language.RU)).startsWith("2 500 подписей");
        assertThat(threshold("kz-district-akimat", place(21), Language.KK)).startsWith("2 қол");
        assertThat(threshold("kz-district-akimat", null, Language.EN))
                .isEqualTo("2,500 signatures where more than 50,000 people live, otherwise 5% of the population");
        assertThat(threshold("eu-citizens-initiative", null, Language.EN))
                .isEqualTo("1,000,000 signatures, with a minimum of its own in at least 7 of 27 territories");
    }

    @Test
    void aMissingPopulationIsSaid() {
        assertThat(sentences("kz-district-akimat", place(null), Language.RU))
                .anyMatch(s -> s.startsWith("Численность населения неизвестна: Абайский район."));
        assertThat(sentences("open-platform", place(null), Language.RU)).noneMatch(s -> s.contains("неизвестна"));
    }

    @Test
    void everyPresetCanBeToldInEveryLanguageWithoutLeftovers() {
        for (var procedure : ThresholdRuleTest.PRESETS) {
            for (var language : Language.all()) {
                for (var territory : new Territory[] {null, place(null), place(70_000)}) {
                    assertThat(TEXT.of(procedure, territory, language))
                            .hasSizeGreaterThan(procedure.kind() == Procedure.Kind.PETITION ? 6 : 3)
                            .allSatisfy(s -> assertThat(s.text()).isNotBlank().doesNotContain("{", "}"));
                }
            }
        }
    }

    private static List<String> sentences(String code, @Nullable Territory territory, Language language) {
        return TEXT.of(ThresholdRuleTest.preset(code), territory, language).stream()
                .map(ProcedureText.Sentence::text)
                .map(ProcedureTextTest::plain)
                .toList();
    }

    private static String threshold(String code, @Nullable Territory territory, Language language) {
        return plain(TEXT.threshold(
                ThresholdRuleTest.preset(code).thresholds().getFirst().rule(), territory, language));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static Territory place(@Nullable Integer population) {
        var names = LocalizedText.of("Абай ауданы", "Абайский район", "Abai District");
        return new Territory("103200000", "100000000", Territory.Kind.DISTRICT, null, names, population, null, null);
    }
}
