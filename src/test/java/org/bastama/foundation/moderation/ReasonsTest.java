package org.bastama.foundation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private final Reasons reasons = new Reasons();

    @Test
    void everyReasonSpeaksEveryLanguage() {
        for (var kind : List.of("petition", "group")) {
            assertThat(reasons.about(kind)).hasSizeGreaterThanOrEqualTo(7).allSatisfy(reason -> {
                assertThat(reason.names().texts()).containsOnlyKeys(Language.all());
                assertThat(reason.help().texts()).containsOnlyKeys(Language.all());
            });
        }
    }

    @Test
    void whatIsWrongIsToldApartFromWhatToChange() {
        for (var kind : List.of("petition", "group")) {
            assertThat(reasons.about(kind))
                    .flatExtracting(reason -> reason.help().texts().values())
                    .noneMatch(text -> text.matches("(?s).*(отправьте снова|қайта жіберіңіз|submit again).*"));
        }
        assertThat(reasons.find("personal_data"))
                .get()
                .satisfies(reason -> assertThat(reason.toCorrect(Language.EN))
                        .isEqualTo("The text contains other people’s personal data. Remove it and submit again."));
        assertThat(reasons.find("advertising"))
                .get()
                .satisfies(reason -> assertThat(reason.toCorrect(Language.RU))
                        .isEqualTo(reason.help().in(Language.RU)));
    }

    @Test
    void eachKindHasReasonsOfItsOwn() {
        assertThat(reasons.about("petition")).extracting(Reason::code).contains("unclear_demand", "other");
        assertThat(reasons.about("group"))
                .extracting(Reason::code)
                .contains("unclear_purpose", "other")
                .doesNotContain("unclear_demand");
    }

    @Test
    void someReasonsHideTheText() {
        assertThat(reasons.find("insult"))
                .get()
                .satisfies(reason -> assertThat(reason.hidesText()).isTrue());
        assertThat(reasons.find("duplicate"))
                .get()
                .satisfies(reason -> assertThat(reason.hidesText()).isFalse());
        assertThat(reasons.find("whim")).isEmpty();
    }
}
