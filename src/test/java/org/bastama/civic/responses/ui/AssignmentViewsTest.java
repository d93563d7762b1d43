package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.desk.AssignPetition;
import org.bastama.civic.responses.desk.EnterAbsence;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whose case it is, at the case and in the inbox, and absences at the settings. */
class AssignmentViewsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Autowired
    AssignPetition assign;

    @Autowired
    EnterAbsence enterAbsence;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account aigul;
    Account sergey;
    PetitionNumber number;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        aigul = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        sergey = rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        signIn(aigul);
    }

    @Test
    void aCaseIsTakenWithOnePressAndGivenToAColleague() {
        open();
        assertThat(page()).contains("Nobody works on it yet.");
        press("Take it myself");
        assertThat(page()).contains("Aigul Seitova works on it. Assigned by Aigul Seitova, 2 September 2026.");
        assertThat(buttons()).doesNotContain("Take it myself");
        select("Give it to").setValue(sergey.id().toString());
        press("Assign");
        assertThat(page()).contains("Sergey Kim works on it.");
        select("Give it to").setValue("");
        press("Assign");
        assertThat(page()).contains("Nobody works on it yet.");
    }

    @Test
    void whatAColleagueDidMeanwhileIsShown() {
        open();
        assign.assign(number, sergey.id(), null, actor(sergey));
        press("Take it myself");
        assertThat(page()).contains("Sergey Kim works on it.");
    }

    @Test
    void whoPassedItOnAssignsNothing() {
        var elsewhere = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        jdbc.update("update responses.hand_over set ended_at = handed_over_at where petition = ?", number.value());
        open();
        _assertNone(AssignmentForm.class);
        signIn(elsewhere);
        open();
        _assertNone(DeskPetitionView.class);
    }

    @Test
    void theInboxTellsWhoseItIsAndFiltersInItsAddress() {
        assign.assign(number, sergey.id(), null, actor(aigul));
        go("desk");
        assertThat(_get(DeskCard.class).getElement().getTextRecursively()).contains("case of Sergey Kim");
        select("Whose cases").setValue(DeskAddress.MINE);
        assertThat(location()).isEqualTo("desk?assigned=mine");
        assertThat(_find(DeskCard.class)).isEmpty();
        go("desk?assigned=nobody");
        assertThat(_find(DeskCard.class)).isEmpty();
        go("desk?assigned=" + sergey.id());
        assertThat(_find(DeskCard.class)).hasSize(1);
        assertThat(select("Whose cases").getValue()).isEqualTo(sergey.id().toString());
        go("desk?assigned=somebody");
        assertThat(_find(DeskCard.class))
                .as("what is not understood is left out")
                .hasSize(1);
        signIn(sergey);
        go("desk?assigned=mine");
        assertThat(_find(DeskCard.class)).hasSize(1);
    }

    @Test
    void anAbsenceIsEnteredShownAtTheDeskAndTakenBack() {
        go("desk/settings");
        press("Enter the absence");
        assertThat(select("Who stands in").getErrorMessage()).isEqualTo("Please choose a colleague of this authority.");
        day("First day").setValue(TODAY);
        day("Last day").setValue(TODAY.plusDays(7));
        select("Who stands in").setValue(sergey.id().toString());
        press("Enter the absence");
        assertThat(_get(AbsenceSection.class).getElement().getTextRecursively())
                .contains("Aigul Seitova: from 2 September 2026 to 9 September 2026. In their place: Sergey Kim");
        go("desk");
        assertThat(paragraphs())
                .contains("You are entered as away until 9 September 2026; Sergey Kim stands in for you.");
        signIn(sergey);
        go("desk");
        assertThat(paragraphs()).contains("You stand in for Aigul Seitova until 9 September 2026.");
        go("desk/settings");
        assertThat(buttons()).as("not one's own").doesNotContain("Take back");
        signIn(aigul);
        go("desk/settings");
        press("Take back");
        go("desk");
        assertThat(paragraphs()).noneMatch(text -> text.contains("stands in"));
    }

    @Test
    void aDeputySeesTheCasesOfWhoIsAwayAmongTheirOwn() {
        enterAbsence.enter(DeskRows.AUTHORITY, TODAY, TODAY.plusDays(7), sergey.id(), actor(aigul));
        assign.assign(number, aigul.id(), null, actor(sergey));
        signIn(sergey);
        go("desk?assigned=mine");
        assertThat(_find(DeskCard.class)).hasSize(1);
        open();
        assertThat(page()).contains("Aigul Seitova is away until 9 September 2026; Sergey Kim stands in.");
    }

    private void open() {
        UI.getCurrent().navigate("desk/" + number);
    }

    private void signIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static NativeSelect select(String label) {
        return _find(NativeSelect.class).stream()
                .filter(select -> select.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static DayField day(String label) {
        return _find(DayField.class).stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    private static java.util.List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static java.util.List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static String page() {
        return _get(DeskPetitionView.class).getElement().getTextRecursively();
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
