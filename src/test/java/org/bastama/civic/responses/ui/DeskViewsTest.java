package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.TextTable;
import org.bastama.testing.DeskRows;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

class DeskViewsTest extends ViewTest {

    @Autowired
    ResponseQueries responses;

    @Autowired
    SaveResponseDraft saveDraft;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "desk/1000001"})
    void signedOutPeopleDoNotSeeTheDesk(String path) {
        UI.getCurrent().navigate(path);
        assertNoDesk();
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "ADMINISTRATOR"})
    void otherRolesDoNotSeeTheDesk(Role role) {
        var number = handedOver(clock.instant());
        SignedInAs.roles(role);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("desk");
        assertNoDesk();
        UI.getCurrent().navigate("desk/" + number);
        assertNoDesk();
    }

    @Test
    void anOfficialOfAnotherAuthoritySeesNothingOfIt() {
        var number = handedOver(clock.instant());
        var elsewhere = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        signIn(elsewhere, Language.EN);
        UI.getCurrent().navigate("desk");
        assertThat(texts(Paragraph.class))
                .contains("Nothing waits for an answer. New petitions appear here, and you get an email.");
        UI.getCurrent().navigate("desk/" + number);
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void anOfficialWithoutAuthorityIsToldSo() {
        SignedInAs.roles(Role.OFFICIAL);
        openBrowser(Language.EN);
        UI.getCurrent().navigate("desk");
        assertThat(texts(Paragraph.class)).anyMatch(t -> t.startsWith("You do not speak for an authority today."));
    }

    @Test
    void theMostUrgentIsOnTopAndFiltersAreInTheAddress() {
        var running = handedOver(clock.instant());
        var overdue = handedOver(clock.instant().minus(Duration.ofDays(30)));
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk");
        assertThat(_find(DeskCard.class)).hasSize(2);
        assertThat(links()).containsSubsequence("/desk/" + overdue, "/desk/" + running);
        assertThat(_find(DeadlineBadge.class).stream().map(DeadlineBadge::getText))
                .containsExactly("Overdue", "Running");
        assertThat(filters())
                .containsExactly(
                        "Waiting for an answer · 2",
                        "For approval · 0",
                        "Not registered · 2",
                        "Due soon · 0",
                        "Overdue · 1",
                        "Suspended · 0",
                        "Answered · 0",
                        "Passed on · 0");
        UI.getCurrent().navigate("desk", QueryParameters.of("state", "overdue"));
        assertThat(_find(DeskCard.class)).hasSize(1);
        assertThat(links()).contains("/desk/" + overdue).doesNotContain("/desk/" + running);
        UI.getCurrent().navigate("desk", QueryParameters.of("state", "nonsense"));
        assertThat(_find(DeskCard.class)).hasSize(2);
        UI.getCurrent().navigate("desk", QueryParameters.of("page", "77"));
        assertThat(_find(DeskCard.class)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatWasHandedOverIsThereToBePrinted(Language language) {
        var number = handedOver(clock.instant());
        signIn(official, language);
        UI.getCurrent().navigate("desk/" + number);
        assertThat(links()).contains("/p/" + number + "/pack.pdf?threshold=1&lang=" + language.code());
    }

    @Test
    void whatIsAskedStandsAboveWhatIsDoneWithIt() {
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + handedOver(clock.instant()));
        assertThat(texts(H2.class)).startsWith("The petition", "Deadline").contains("Registration", "Private notes");
        assertThat(_get(Paragraph.class, s -> s.withClasses("b-lead")).getText())
                .isNotBlank();
    }

    @Test
    void declaredSupportIsNamedAsSuch() {
        var number = rows.petition(PetitionState.HANDED_OVER, "kz-district-akimat", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        assertThat(_get(DeskPetitionView.class).getElement().getTextRecursively())
                .contains("no legal force", "Declared support:", "Who supports it")
                .doesNotContain("Who signed");
    }

    @Test
    void whoSpeaksForTwoAuthoritiesChoosesOne() {
        jdbc.update(
                "insert into authorities.official (authority_slug, account_id, since) values ('akimat-abai-region', ?, ?)",
                official.id().value(),
                clock.instant().atOffset(java.time.ZoneOffset.UTC));
        handedOver(clock.instant());
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk");
        assertThat(_find(DeskCard.class)).hasSize(1);
        authorityFilter().setValue("akimat-abai-region");
        _assertNone(DeskCard.class);
        assertThat(authorityFilter().getValue()).isEqualTo("akimat-abai-region");
    }

    @Test
    void anOfficialRegistersAfterErrorsBesideTheFields() {
        var number = handedOver(clock.instant());
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        _get(DayField.class).setValue(LocalDate.of(2026, 9, 1));
        _click(_get(Button.class, s -> s.withText("Register")));
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(_get(DayField.class).getErrorMessage())
                .isEqualTo("The petition was handed over on 2 September 2026; it cannot be registered before.");
        _setValue(_get(TextField.class), "ЗТ-17");
        _get(DayField.class).setValue(LocalDate.of(2026, 9, 2));
        _click(_get(Button.class, s -> s.withText("Register")));
        _assertNone(RegisterForm.class);
        assertThat(texts(Paragraph.class)).contains("Registered with number ЗТ-17 on 2 September 2026.");
        assertThat(responses.handOver(number).orElseThrow().incomingNumber()).isEqualTo("ЗТ-17");
    }

    @Test
    void anAnswerIsSavedAsTypedPreviewedAndPublishedOnce() {
        var number = handedOver(clock.instant());
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        _click(_get(Button.class, s -> s.withText("Preview")));
        assertThat(outcome().isInvalid()).isTrue();
        assertThat(text("English").getErrorMessage()).isEqualTo("Please write the answer in at least one language.");
        outcome().setValue("partly");
        _setValue(text("Kazakh"), "Автобус болады.");
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/" + number);
        assertThat(outcome().getValue()).isEqualTo("partly");
        assertThat(text("Kazakh").getValue()).isEqualTo("Автобус болады.");
        assertThat(texts(Span.class)).anyMatch(t -> t.startsWith("Draft saved: 2 September 2026"));

        _click(_get(Button.class, s -> s.withText("Preview")));
        assertThat(_get(AnswerPanel.class).getElement().getTextRecursively())
                .contains("partly satisfied", "Автобус болады.", "Айгүл Сейітова", "Akimat of Semey");
        assertThat(responses.of(number)).isEmpty();
        _click(_get(Button.class, s -> s.withText("Back to editing")));
        _click(_get(Button.class, s -> s.withText("Preview")));
        _click(_get(Button.class, s -> s.withText("Publish the final answer")));

        assertThat(responses.of(number)).extracting(Response::kind).containsExactly(Response.Kind.FINAL);
        _assertNone(AnswerForm.class);
        assertThat(_get(DeadlineBadge.class).getText()).isEqualTo("Answered in time");
        UI.getCurrent().navigate("desk", QueryParameters.of("state", "ended"));
        assertThat(_find(DeskCard.class)).hasSize(1);
    }

    @Test
    void whatIsTypedIsSavedInShortIntervals() {
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + handedOver(clock.instant()));
        assertThat(text("Kazakh").getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(text("Kazakh").getValueChangeTimeout()).isLessThanOrEqualTo(500);
    }

    @Test
    void aColleagueWasQuickerAndNothingTypedIsLost() {
        var number = handedOver(clock.instant());
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        outcome().setValue("refused");
        _setValue(text("English"), "No.");
        _click(_get(Button.class, s -> s.withText("Preview")));
        jdbc.update("update responses.hand_over set ended_at = current_timestamp where petition = ?", number.value());
        _click(_get(Button.class, s -> s.withText("Publish the final answer")));
        assertThat(text("English").getValue()).isEqualTo("No.");
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void aNewerDraftOfAnotherWindowIsNotOverwritten() {
        var number = handedOver(clock.instant());
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        _setValue(text("English"), "Typed first");
        saveElsewhere(number, "Typed elsewhere", 1);
        _setValue(text("English"), "Typed here");
        assertThat(draft(number)).isEqualTo("Typed elsewhere");
        assertThat(text("English").getValue()).isEqualTo("Typed here");
        assertThat(changed()).contains("There is a newer version", "2 September 2026", "Typed elsewhere");
        assertThat(texts(Span.class)).contains("Not saved yet: choose a version above.");

        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/" + number);
        assertThat(text("English").getValue()).isEqualTo("Typed here");
        assertThat(texts(Span.class)).contains("Not saved yet: choose a version above.");
        _click(_get(Button.class, s -> s.withText("Preview")));
        _assertNone(AnswerPanel.class);

        _click(_get(Button.class, s -> s.withText("Keep mine")));
        assertThat(draft(number)).isEqualTo("Typed here");
        assertThat(changed()).contains("The version you replaced", "Typed elsewhere");
        _setValue(text("English"), "Typed on");
        assertThat(draft(number)).isEqualTo("Typed on");
    }

    @Test
    void theNewerDraftTakesThePlaceOfWhatWasTyped() {
        var number = handedOver(clock.instant());
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        saveElsewhere(number, "Typed elsewhere", 0);
        _setValue(text("English"), "Typed here");
        _click(_get(Button.class, s -> s.withText("Use the newer version")));
        assertThat(text("English").getValue()).isEqualTo("Typed elsewhere");
        assertThat(changed()).contains("What you had typed", "Typed here");
        outcome().setValue("partly");
        assertThat(draft(number)).isEqualTo("Typed elsewhere");
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/" + number);
        assertThat(outcome().getValue()).isEqualTo("partly");
        _assertNone(ChangedElsewhere.class);
    }

    @Test
    void aColleagueWhoWritesTooIsNamed() {
        var number = handedOver(clock.instant());
        saveElsewhere(number, "Typed by Aigül", 0);
        signIn(rows.official("Nurbol Bekenov", Language.EN, DeskRows.AUTHORITY), Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        assertThat(texts(Paragraph.class)).anyMatch(t -> t.startsWith("Айгүл Сейітова is writing an answer too"));
        assertThat(text("English").getValue()).isEmpty();
    }

    @Test
    void theDueDateIsExplainedDayByDay() {
        var number = handedOver(Instant.parse("2026-09-02T06:00:00Z"));
        signIn(official, Language.EN);
        UI.getCurrent().navigate("desk/" + number);
        Unfold.open(_get(_get(DeadlinePanel.class), LazyDetails.class));
        var panel = _get(DeadlinePanel.class).getElement().getTextRecursively();
        assertThat(panel)
                .contains("23 September 2026", "15 working days", "15 working days left")
                .contains("The day of hand-over, 2 September 2026, is day 0.");
        assertThat(_get(TextTable.class).getElement().getProperty("innerHTML"))
                .contains(">5 September 2026</th><td>Left out (weekend)</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk/0", "desk/999999", "desk/99999999999999999999"})
    void whatIsNotOnTheDeskIsNotFound(String path) {
        signIn(official, Language.EN);
        UI.getCurrent().navigate(path);
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        var number = handedOver(clock.instant());
        signIn(official, language);
        UI.getCurrent().navigate("desk");
        assertThat(_get(H1.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Жұмыс үстелі";
                            case RU -> "Рабочий стол";
                            case EN -> "Desk";
                        });
        UI.getCurrent().navigate("desk/" + number);
        assertThat(_get(H1.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Семейге түнгі автобус керек";
                            case RU -> "Ночные автобусы для Семея";
                            case EN -> PetitionRows.TITLE;
                        });
        assertThat(_get(H1.class).getElement().getAttribute("lang")).isNull();
        assertThat(_find(H2.class)).hasSizeGreaterThan(5);
    }

    private PetitionNumber handedOver(Instant at) {
        var number = rows.petition(PetitionState.HANDED_OVER, "open-platform", at);
        events.publishEvent(new PetitionHandedOver(number, 1, at));
        return number;
    }

    private void saveElsewhere(PetitionNumber number, String text, int version) {
        saveDraft.save(number, new ResponseForm(null, LocalizedText.of(Language.EN, text)), version, actor());
    }

    private Actor actor() {
        return Actor.of(official.id(), official.name(), official.roles());
    }

    private String draft(PetitionNumber number) {
        return saveDraft.find(number, actor()).orElseThrow().form().text().in(Language.EN);
    }

    private static String changed() {
        return _get(ChangedElsewhere.class).getElement().getTextRecursively();
    }

    private static NativeSelect authorityFilter() {
        return _find(NativeSelect.class).stream()
                .filter(select -> select.getLabel().equals("Authority"))
                .findFirst()
                .orElseThrow();
    }

    private void signIn(Account account, Language language) {
        SignedInAs.account(account);
        openBrowser(language);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> outcome() {
        return _get(RadioButtonGroup.class);
    }

    private static TextArea text(String language) {
        return _get(TextArea.class, s -> s.withLabel("Answer in " + language));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> filters() {
        return _find(Anchor.class).stream()
                .map(Anchor::getText)
                .filter(t -> t.contains(" · "))
                .toList();
    }

    private static <C extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasText>
            List<String> texts(Class<C> type) {
        return _find(type).stream()
                .map(c -> c.getElement().getTextRecursively())
                .toList();
    }

    private static void assertNoDesk() {
        _assertNone(DeskView.class);
        _assertNone(DeskPetitionView.class);
    }
}
