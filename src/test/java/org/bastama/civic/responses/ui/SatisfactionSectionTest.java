package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What everybody sees of the signers' answers on the page of a petition. */
class SatisfactionSectionTest extends ViewTest {

    @Autowired
    SatisfactionSection section;

    @Autowired
    PetitionQueries petitions;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    PetitionNumber number;

    @BeforeEach
    void answered() {
        number = new DeskRows(jdbc, ensureAccount).petition(PetitionState.ANSWERED, "open-platform", clock.instant());
    }

    @Test
    void whereNobodyWasAskedThereIsNothing() {
        assertThat(section.of(petitions.find(number).orElseThrow(), Language.EN, Actor.anonymous()))
                .isEmpty();
        question(0, 0, 0, 0);
        assertThat(section.of(petitions.find(number).orElseThrow(), Language.EN, Actor.anonymous()))
                .isEmpty();
    }

    @Test
    void theSumsAreShownWithTheResponseRate() {
        question(200, 30, 15, 5);
        assertThat(shown(Language.EN))
                .contains("200 people were asked, 50 answered (25%)", "30 (60%)", "15 (30%)", "5 (10%)")
                .contains("until 2 October 2026");
        clock.advance(Duration.ofDays(40));
        assertThat(shown(Language.EN)).contains("The question was open until 2 October 2026.");
    }

    @Test
    void fewAnswersAreNotTold() {
        question(10, 4, 0, 0);
        assertThat(shown(Language.EN)).contains("Fewer than five").doesNotContain("4 (100%)");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        question(200, 30, 15, 5);
        openBrowser(language);
        shown(language);
        assertThat(_get(section(), H2.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Қол қойғандар не дейді";
                            case RU -> "Что говорят подписавшие";
                            case EN -> "What the signers say";
                        });
    }

    private String shown(Language language) {
        if (!language.locale().equals(UI.getCurrent().getLocale())) {
            openBrowser(language);
        }
        UI.getCurrent().removeAll();
        var component = section.of(petitions.find(number).orElseThrow(), language, Actor.anonymous())
                .orElseThrow();
        UI.getCurrent().add(component);
        return section().getElement().getTextRecursively().replace('\u00A0', ' ');
    }

    private static Section section() {
        return _get(Section.class, s -> s.withAttribute("aria-labelledby", "signers-title"));
    }

    private void question(int asked, int yes, int partly, int no) {
        jdbc.update("delete from responses.question where petition = ?", number.value());
        jdbc.update(
                "insert into responses.question (petition, authority_slug, response, opened_at, closes_at, asked_count,"
                        + " yes_count, partly_count, no_count) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number.value(),
                DeskRows.AUTHORITY,
                UUID.randomUUID(),
                clock.instant().atOffset(ZoneOffset.UTC),
                java.time.LocalDate.of(2026, 10, 3)
                        .atStartOfDay(org.bastama.foundation.shared.Formats.ZONE)
                        .toOffsetDateTime(),
                asked,
                yes,
                partly,
                no);
    }
}
