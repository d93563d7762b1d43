package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.ui.PetitionCard;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.RegisterPetition;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.TextTable;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What everybody sees of deadlines and answers, on the pages of petitions and authorities. */
class ResponseSectionsTest extends ViewTest {

    @Autowired
    ResponseSection section;

    @Autowired
    AuthorityDeadlines deadlines;

    @Autowired
    AuthorityAnswers answers;

    @Autowired
    PetitionQueries petitions;

    @Autowired
    AuthorityQueries authorities;

    @Autowired
    RegisterPetition registerPetition;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    RequestReview requestReview;

    @Autowired
    ResponseQueries responses;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Actor official;
    Component shown;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        var account = rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.of());
    }

    @Test
    void beforeHandOverThereIsNothing() {
        var number = rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
        assertThat(section.of(petitions.find(number).orElseThrow(), Language.EN, Actor.anonymous()))
                .isEmpty();
        var authority = authorities.find(DeskRows.AUTHORITY).orElseThrow();
        assertThat(deadlines.of(authority, Language.EN)).isEmpty();
        assertThat(answers.of(authority, Language.EN)).isEmpty();
    }

    @Test
    void theDeadlineAndTheRegistrationAreShown() {
        var number = handedOver();
        registerPetition.register(number, "ЗТ-17", Formats.day(clock.instant()), official);
        show(number, Language.EN);
        assertThat(text())
                .contains("Akimat of Semey received this petition on 2 September 2026")
                .contains("23 September 2026", "Running", "15 working days left")
                .contains("Handed over on", "Legal basis", "Rules of the Bastama portal")
                .contains("Calendar of working days", "Kazakhstan")
                .contains("Registered with number ЗТ-17 on 2 September 2026.");
        assertThat(_get(shown, DeadlineBadge.class).getClassNames()).contains("accent");
        clock.advance(Duration.ofDays(25));
        show(number, Language.RU);
        assertThat(text()).contains("Просрочено на 4\u00A0дня");
    }

    @Test
    void everyDayOfTheTermIsExplainedWithHolidaysAndMovedDaysByName() {
        clock.set(java.time.Instant.parse("2024-04-29T06:00:00Z"));
        var number = rows.petition(PetitionState.HANDED_OVER, "kz-region-akimat", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        show(number, Language.EN);
        Unfold.open(_get(shown, NativeDetails.class));
        assertThat(explained())
                .contains("1 May 2024</th><td>Left out (holiday): Unity Day of the People of Kazakhstan<")
                .contains("2 May 2024</th><td>2<")
                .contains("4 May 2024</th><td>4: Working Saturday, day off moved to 8 May<")
                .contains("5 May 2024</th><td>Left out (weekend)<")
                .contains("8 May 2024</th><td>Left out (day off): Day off moved from Saturday 4 May<")
                .contains("30 May 2024</th><td>20<");
        show(number, Language.KK);
        Unfold.open(_get(shown, NativeDetails.class));
        assertThat(explained().replace('\u00A0', ' '))
                .contains("2024 ж. 4 мамыр</th><td>4: Жұмыс күні, демалыс 8 мамырға ауыстырылған<")
                .contains("2024 ж. 9 мамыр</th><td>Есепке кірмейді (мереке): Жеңіс күні<");
    }

    @Test
    void aCalendarThatChangedAfterTheAnswerIsSaidWhereTheCalculationNoLongerFits() {
        var number = handedOver();
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.EN, "It will.")), official);
        show(number, Language.EN);
        assertThat(text()).doesNotContain("The calendar has changed");
        // As if the calendar had had one day off less when the term began: what is answered is not moved any more.
        jdbc.update("update responses.deadline set due_on = date '2026-09-22' where petition = ?", number.value());
        show(number, Language.EN);
        assertThat(text())
                .contains("The calendar has changed since; by today’s calculation the last day is 23 September 2026.");
    }

    @Test
    void aReviewIsNoHandOver() {
        var number = handedOver();
        var account = rows.person("Dana Akhmetova", Language.EN);
        jdbc.update(
                "update petitions.petition set author = ?, procedure_version = 2 where number = ?",
                account.id().value(),
                number.value());
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.EN, "It will.")), official);
        requestReview.request(
                number, LocalizedText.of(Language.EN, "When?"), Actor.of(account.id(), account.name(), Set.of()));
        show(number, Language.EN);
        assertThat(text()).contains("Review asked for on").doesNotContain("Handed over on");
        var folds = _find(shown, NativeDetails.class);
        Unfold.open(folds.get(folds.size() - 2));
        assertThat(text())
                .contains("The day on which the review was asked for, 2 September 2026, is day 0.", "The term before");
        Unfold.open(folds.getLast());
        assertThat(text()).as("how the first term was kept").contains("Handed over on", "Answered in time");
    }

    private String explained() {
        return _get(shown, TextTable.class).getElement().getProperty("innerHTML");
    }

    @Test
    void theAnswerCarriesOutcomeNameAuthorityAndLanguage() {
        var number = handedOver();
        var words = new LocalizedText(Map.of(Language.KK, "Автобус болады.", Language.RU, "Автобус <b>будет</b>."));
        publishResponse.publish(number, new ResponseForm("satisfied", words), official);
        show(number, Language.EN);
        assertThat(text())
                .contains("satisfied", "Автобус болады.", "Айгүл Сейітова, ", "Akimat of Semey", "2 September 2026")
                .contains("The answer in Russian", "Автобус <b>будет</b>.")
                .contains("Answered in time");
        var panel = _get(shown, AnswerPanel.class);
        assertThat(panel.getElement().getOuterHTML())
                .contains("lang=\"kk\"", "lang=\"ru\"")
                .doesNotContain("<b>");
        var authority = authorities.find(DeskRows.AUTHORITY).orElseThrow();
        show(answers.of(authority, Language.EN).orElseThrow());
        assertThat(_get(shown, Anchor.class).getHref()).isEqualTo("/petitions/" + number);
        assertThat(text()).contains("satisfied");
        assertThat(deadlines.of(authority, Language.EN)).isEmpty();
    }

    @Test
    void actsBeforeTheAnswerAndItsCorrectionAreShown() {
        var number = handedOver();
        var reason = LocalizedText.of(Language.EN, "The region decides this.");
        publishInterim.publish(number, LocalizedText.of(Language.EN, "We look into it."), 0, official);
        transferPetition.transfer(number, "akimat-abai-region", reason, official);
        show(number, Language.EN);
        assertThat(text())
                .contains("Interim answer", "We look into it.")
                .contains("passed the petition on to another authority: Akimat of Abai Region.")
                .contains("The region decides this.")
                .contains("Akimat of Abai Region received this petition on");
        var account = rows.official("Next", Language.EN, "akimat-abai-region");
        var next = Actor.of(account.id(), account.name(), Set.of());
        publishResponse.publish(number, new ResponseForm("partly", LocalizedText.of(Language.EN, "At 10.")), next);
        var answer = responses.newestFinal(Set.of(number), 1).getFirst();
        correctResponse.correct(
                number,
                answer.id(),
                new ResponseForm("refused", LocalizedText.of(Language.EN, "At 11.")),
                reason,
                next);
        show(number, Language.RU);
        assertThat(text()).contains("Это версия 2.", "отказано", "At 11.").doesNotContain("At 10.");
        Unfold.open(_get(shown, FormerVersion.class));
        assertThat(_get(shown, DifferenceText.class).getElement().getTextRecursively())
                .isEqualTo("At [убрано: 10][добавлено: 11].");
        assertThat(_get(shown, FormerVersion.class).getElement().getTextRecursively())
                .contains("удовлетворена частично");
    }

    @Test
    void anAnswerInAnotherLanguageSaysSo() {
        var number = handedOver();
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.RU, "Автобус будет.")), official);
        show(number, Language.KK);
        assertThat(text()).contains("Орыс тіліндегі жауап");
        assertThat(_get(shown, AnswerPanel.class).getElement().getOuterHTML()).contains("lang=\"ru\"");
        show(number, Language.RU);
        assertThat(text()).contains("Автобус будет.").doesNotContain("Ответ на русском языке");
    }

    @Test
    void withoutATermThatIsSaid() {
        var number = rows.petition(PetitionState.HANDED_OVER, "uk-parliament", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        show(number, Language.EN);
        assertThat(text()).contains("The procedure of this petition fixes no term for the answer.");
    }

    @Test
    void anAuthoritysPageListsWhatItOwes() {
        var number = handedOver();
        show(deadlines
                .of(authorities.find(DeskRows.AUTHORITY).orElseThrow(), Language.EN)
                .orElseThrow());
        assertThat(_get(shown, Anchor.class).getHref()).isEqualTo("/petitions/" + number);
        assertThat(text()).contains("1 petition waits for an answer", "23 September 2026", "15 working days left");
    }

    @Test
    void aPetitionsCardSaysThatItsAnswerIsDueSoonOrLate() {
        var number = handedOver();
        assertThat(card(number)).doesNotContain("Running");
        clock.advance(Duration.ofDays(14));
        assertThat(card(number)).contains("Due soon");
        clock.advance(Duration.ofDays(8));
        assertThat(card(number)).contains("Overdue").doesNotContain("Due soon");
        clock.advance(Duration.ofDays(21));
        assertThat(card(number)).contains("Long overdue");
    }

    private String card(PetitionNumber number) {
        go("petitions");
        return _find(PetitionCard.class).stream()
                .filter(card -> _get(card, Anchor.class).getHref().equals("/petitions/" + number))
                .map(card -> card.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        var number = handedOver();
        openBrowser(language);
        show(number, language);
        assertThat(_get(shown, H2.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Органның жауабы";
                            case RU -> "Ответ органа";
                            case EN -> "Answer of the authority";
                        });
        assertThat(text()).contains(Formats.date(language, java.time.LocalDate.of(2026, 9, 23)));
    }

    private PetitionNumber handedOver() {
        var number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        return number;
    }

    private void show(PetitionNumber number, Language language) {
        if (!language.locale().equals(UI.getCurrent().getLocale())) {
            openBrowser(language);
        }
        show(section.of(petitions.find(number).orElseThrow(), language, Actor.anonymous())
                .orElseThrow());
    }

    private void show(Component component) {
        shown = component;
        UI.getCurrent().add(component);
    }

    private String text() {
        return shown.getElement().getTextRecursively();
    }
}
