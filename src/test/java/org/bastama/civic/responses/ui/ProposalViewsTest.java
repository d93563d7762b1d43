package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.desk.DecideProposal;
import org.bastama.civic.responses.desk.ProposalGuard;
import org.bastama.civic.responses.desk.ProposeAct;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.SwitchApproval;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What officials see of texts that wait for a colleague, and where approval is switched. */
class ProposalViewsTest extends ViewTest {

    private static final TypedAct ANSWER =
            TypedAct.answer(new ResponseForm("partly", LocalizedText.of(Language.EN, "The bus runs at 10.")));

    @Autowired
    ResponseQueries responses;

    @Autowired
    SwitchApproval switchApproval;

    @Autowired
    ProposeAct propose;

    @Autowired
    DecideProposal decide;

    @Autowired
    ProposalGuard guard;

    @Autowired
    SaveActDraft drafts;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account writer;
    Account colleague;
    PetitionNumber number;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        writer = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        colleague = rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    @Test
    void anInterimAnswerIsHandedInAndPublishedByTheColleague() {
        switchOn();
        open(writer);
        unfold("Publish an interim answer");
        _setValue(area("Interim answer in English"), "The survey goes on.");
        press("Hand in for approval");
        assertThat(responses.of(number)).isEmpty();
        assertThat(page()).contains("waits for approval", "nobody approves what they wrote");
        assertThat(buttons()).doesNotContain("Approve and publish");

        open(colleague);
        assertThat(page()).contains("The survey goes on.", "Written by: Aigul Seitova");
        press("Approve and publish");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(responses.of(number))
                .singleElement()
                .satisfies(act -> assertThat(act.officialName()).isEqualTo("Sergey Kim"));
    }

    @Test
    void aFinalAnswerIsHandedInAfterItsPreview() {
        switchOn();
        open(writer);
        _get(RadioButtonGroup.class).setValue("partly");
        _setValue(area("Answer in English"), "The bus runs at 10.");
        press("Preview");
        assertThat(page()).contains("it is published with the colleague’s name");
        assertThat(_get(AnswerPanel.class).getElement().getTextRecursively())
                .contains("The bus runs at 10.")
                .doesNotContain("Aigul Seitova");
        press("Hand in for approval");
        assertThat(guard.of(number, actor(writer)))
                .singleElement()
                .satisfies(p -> assertThat(p.newest().act()).isEqualTo(ANSWER));
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void aRemarkIsToldBesideItsFieldAndThenToTheWriter() {
        switchOn();
        propose.propose(number, ANSWER, actor(writer));
        open(colleague);
        unfold("Send back with a remark");
        press("Send back");
        assertThat(area("What should be changed").getErrorMessage()).isEqualTo("Please say what should be changed.");
        _setValue(area("What should be changed"), "Which bus?");
        press("Send back");
        open(writer);
        assertThat(page()).contains("sent back", "Remark: Which bus?");
        unfold("Change the text");
        _setValue(_find(TextArea.class, s -> s.withLabel("Answer in English")).getFirst(), "Bus 12 runs at 10.");
        press("Save and hand in for approval");
        assertThat(page()).contains("waits for approval", "Version 2");
    }

    @Test
    void whoeverApprovesAChangedTextSeesBoth() {
        switchOn();
        var id = propose.propose(number, ANSWER, actor(writer)).id();
        open(colleague);
        propose.change(number, id, changed("The bus runs at 11."), 1, actor(writer));
        press("Approve and publish");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(responses.of(number)).isEmpty();
        assertThat(_get(ProposalPanel.class).getElement().getTextRecursively())
                .contains("The text was changed after you had opened it.", "at 11.", "at 10.");
        press("Approve and publish");
        ConfirmDialogKt._fireConfirm(_find(ConfirmDialog.class).getLast());
        assertThat(responses.of(number))
                .extracting(act -> act.text().in(Language.EN))
                .containsExactly("The bus runs at 11.");
    }

    @Test
    void twoWhoChangeItSeeBothTextsAndChoose() {
        switchOn();
        var id = propose.propose(number, ANSWER, actor(writer)).id();
        open(colleague);
        unfold("Change the text");
        var typed = _find(TextArea.class, s -> s.withLabel("Answer in English")).getFirst();
        _setValue(typed, "Mine.");
        propose.change(number, id, changed("Of the writer."), 1, actor(writer));
        press("Save and hand in for approval");
        assertThat(typed.getValue()).isEqualTo("Mine.");
        assertThat(_get(_get(ProposalForm.class), ChangedElsewhere.class)
                        .getElement()
                        .getTextRecursively())
                .contains("Aigul Seitova has saved another version", "Of the writer.");
        press("Keep mine");
        assertThat(guard.find(number, id, actor(writer)).versions())
                .extracting(version -> version.act().text().in(Language.EN))
                .containsExactly("The bus runs at 10.", "Of the writer.", "Mine.");
    }

    @Test
    void whatIsTypedOverAProposalIsThereAgainInANewSession() {
        var id = propose.propose(number, ANSWER, actor(writer)).id();
        open(colleague);
        unfold("Change the text");
        _setValue(over(), "Bus 12 runs at 10.");
        open(colleague);
        assertThat(over().getValue()).isEqualTo("Bus 12 runs at 10.");
        press("Save and hand in for approval");
        assertThat(guard.find(number, id, actor(writer)).newest().act().text().in(Language.EN))
                .isEqualTo("Bus 12 runs at 10.");
        open(colleague);
        _assertNone(ProposalForm.class);
    }

    @Test
    void aColleaguesNewerVersionIsSeenBesideWhatWasTypedInAnEarlierSession() {
        var id = propose.propose(number, ANSWER, actor(writer)).id();
        open(colleague);
        unfold("Change the text");
        _setValue(over(), "Mine.");
        propose.change(number, id, changed("Of the writer."), 1, actor(writer));
        open(colleague);
        assertThat(over().getValue()).isEqualTo("Mine.");
        assertThat(_get(_get(ProposalForm.class), ChangedElsewhere.class)
                        .getElement()
                        .getTextRecursively())
                .contains("Aigul Seitova has saved another version", "Of the writer.");
        press("Use the newer version");
        assertThat(over().getValue()).isEqualTo("Of the writer.");
        open(colleague);
        _assertNone(ProposalForm.class);
        assertThat(guard.find(number, id, actor(writer)).versions()).hasSize(2);
    }

    @Test
    void whatWasTypedOverAProposalGoesWithIt() {
        var proposal = propose.propose(number, ANSWER, actor(writer));
        open(colleague);
        unfold("Change the text");
        _setValue(over(), "Mine.");
        decide.withdraw(number, proposal.id(), actor(writer));
        assertThat(drafts.typedOver(proposal, actor(colleague))).isEmpty();
    }

    private static TextArea over() {
        return _get(_get(ProposalForm.class), TextArea.class, s -> s.withLabel("Answer in English"));
    }

    @Test
    void whatIsDecidedIsFoldedAway() {
        switchOn();
        var id = propose.propose(number, ANSWER, actor(writer)).id();
        decide.withdraw(number, id, actor(writer));
        open(colleague);
        _assertNone(ProposalPanel.class);
        unfold("Decided earlier: 1");
        assertThat(_get(ProposalPanel.class).getElement().getTextRecursively())
                .contains("taken back by its writer", "Decided by Aigul Seitova");
        assertThat(buttons()).doesNotContain("Approve and publish", "Take it back");
    }

    @Test
    void withoutTheRuleNothingOfItIsShown() {
        open(writer);
        unfold("Publish an interim answer");
        assertThat(buttons()).contains("Publish the interim answer").doesNotContain("Hand in for approval");
        assertThat(page()).doesNotContain("Drafts for approval");
    }

    @Test
    void theDeskFiltersWhatWaitsForApproval() {
        switchOn();
        propose.propose(number, ANSWER, actor(writer));
        signIn(colleague);
        go("desk?state=to_approve");
        assertThat(_find(DeskCard.class)).hasSize(1);
        go("desk?state=due_soon");
        assertThat(_find(DeskCard.class)).isEmpty();
    }

    @Test
    void anOfficialSwitchesItOnAndCannotSwitchItOff() {
        signIn(writer);
        go("desk/settings");
        press("Switch approval on");
        assertThat(switchApproval.rule(DeskRows.AUTHORITY)).isPresent();
        assertThat(_get(ApprovalSwitch.class).getElement().getTextRecursively())
                .contains("is on", "Aigul Seitova", "Only an administrator can switch this off.");
        assertThat(buttons()).doesNotContain("Switch approval off");
    }

    @Test
    void anAdministratorSwitchesItOffAtTheAuthority() {
        switchOn();
        var person = rows.person("Admin", Language.EN);
        ensureAccount.grant(person, Role.ADMINISTRATOR);
        signIn(ensureAccount.of(person.email(), "Admin", Language.EN));
        go("administration/authorities?authority=" + DeskRows.AUTHORITY);
        press("Switch approval off");
        assertThat(switchApproval.rule(DeskRows.AUTHORITY)).get().satisfies(rule -> {
            assertThat(rule.needed()).isFalse();
            assertThat(rule.changedBy()).isEqualTo("Admin");
        });
    }

    @Test
    void theSettingsAreNotThereForStrangers() {
        go("desk/settings");
        _assertNone(DeskSettingsView.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "ADMINISTRATOR"})
    void theSettingsAreNotThereForOtherRoles(Role role) {
        SignedInAs.roles(role);
        openBrowser(Language.EN);
        go("desk/settings");
        _assertNone(DeskSettingsView.class);
    }

    @Test
    void officialsOfNoAuthorityAreToldSo() {
        SignedInAs.roles(Role.OFFICIAL);
        openBrowser(Language.EN);
        go("desk/settings");
        assertThat(_get(H1.class).getText()).isEqualTo("How we work together");
        _assertNone(ApprovalSwitch.class);
    }

    private void switchOn() {
        switchApproval.set(DeskRows.AUTHORITY, true, actor(writer));
    }

    private static TypedAct changed(String text) {
        return TypedAct.answer(new ResponseForm("partly", LocalizedText.of(Language.EN, text)));
    }

    private void open(Account account) {
        signIn(account);
        UI.getCurrent().navigate("desk/" + number);
    }

    private void signIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    private static void unfold(String title) {
        Unfold.open(_find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static String page() {
        return _get(DeskPetitionView.class).getElement().getTextRecursively();
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
