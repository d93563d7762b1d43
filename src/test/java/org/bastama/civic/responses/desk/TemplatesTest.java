package org.bastama.civic.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bastama.civic.responses.DeskTest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates of an authority, and what becomes of their placeholders. */
class TemplatesTest extends DeskTest {

    private static final String ALL = "No. {number} {title}, {count}, {handed-over}, {due}, {authority}, {official} $1";

    @Autowired
    KeepTemplates templates;

    @Autowired
    FillTemplate fill;

    Actor official;
    Actor elsewhere;

    @BeforeEach
    void officials() {
        official = actor(official());
        elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
    }

    @Test
    void factsAreWrittenAsEachLanguageDoes() {
        var number = handedOver("open-platform");
        add("Received", LocalizedText.of(ALL, ALL, ALL));
        var handOver = responses.handOver(number).orElseThrow();
        var filled = fill.fill(only(), handOver, official);
        assertThat(filled.in(Language.EN))
                .startsWith("No. " + number + " Night buses for Semey, ")
                .endsWith(", 2 September 2026, 23 September 2026, Akimat of Semey, " + official.name() + " $1");
        assertThat(filled.in(Language.RU)).contains("2\u00A0сентября 2026", "23\u00A0сентября 2026");
        assertThat(filled.in(Language.KK)).contains("2026\u00A0ж. 2\u00A0қыркүйек");
        assertThat(filled.in(Language.KK)).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{deadline}", "{ due }", "{}", "{Due}"})
    void anUnknownPlaceholderIsToldBesideItsField(String wrong) {
        assertThatThrownBy(() -> add("Received", LocalizedText.of(Language.RU, "Срок {due}, " + wrong)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.field()).isEqualTo("text.ru");
                                    assertThat(violation.key()).isEqualTo("responses.template.unknown");
                                    assertThat(violation.arguments()).containsExactly(wrong);
                                }));
    }

    @Test
    void colleaguesChangeItOverWhatTheyRead() {
        add("Received", LocalizedText.of(Language.RU, "Поступила."));
        var colleague = actor(rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY));
        var text = LocalizedText.of(Language.RU, "Получена {handed-over}.");
        templates.change(only().id(), "Got it", text, 1, colleague);
        assertThat(only()).satisfies(template -> {
            assertThat(template.name()).isEqualTo("Got it");
            assertThat(template.text()).isEqualTo(text);
            assertThat(template.changedBy()).isEqualTo("Сергей Ким");
            assertThat(template.version()).isEqualTo(2);
        });
        assertRejected("shared.changed-meanwhile", () -> templates.change(only().id(), "Mine", text, 1, official));
        templates.remove(only().id(), official);
        assertThat(templates.of(DeskRows.AUTHORITY, official)).isEmpty();
    }

    @Test
    void otherAuthoritiesNeitherSeeNorChangeIt() {
        add("Received", LocalizedText.of(Language.RU, "Поступила."));
        var id = only().id();
        assertThat(templates.of(DeskRows.AUTHORITY, elsewhere)).isEmpty();
        assertThat(templates.of(DeskRows.AUTHORITY, Actor.anonymous())).isEmpty();
        var text = LocalizedText.of(Language.RU, "x");
        assertRejected("shared.not-allowed", () -> templates.change(id, "x", text, 1, elsewhere));
        assertRejected("shared.not-allowed", () -> templates.remove(id, elsewhere));
        assertRejected("shared.not-allowed", () -> templates.add(DeskRows.AUTHORITY, "x", text, elsewhere));
        assertRejected("shared.sign-in-first", () -> templates.add(DeskRows.AUTHORITY, "x", text, Actor.anonymous()));
    }

    @Test
    void aNameAndATextAreNeeded() {
        assertThatThrownBy(() -> add(" ", LocalizedText.empty()))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly("name", "text"));
        for (var i = 0; i < KeepTemplates.MOST; i++) {
            add("Received " + i, LocalizedText.of(Language.RU, "Поступила."));
        }
        assertRejected("responses.template.too-many", () -> add("One more", LocalizedText.of(Language.RU, "x")));
    }

    private void add(String name, LocalizedText text) {
        templates.add(DeskRows.AUTHORITY, name, text, official);
    }

    private ResponseTemplate only() {
        return templates.of(DeskRows.AUTHORITY, official).getFirst();
    }

    private static void assertRejected(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo(key));
    }
}
