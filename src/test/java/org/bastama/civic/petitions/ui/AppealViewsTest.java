package org.bastama.civic.petitions.ui;

import static bastama.db.accounts.Tables.ACCOUNT_ROLE;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.Groups;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.drafting.SavePetitionDraft;
import org.bastama.civic.petitions.drafting.StartPetition;
import org.bastama.civic.petitions.drafting.SubmitPetition;
import org.bastama.civic.petitions.review.AppealRejection;
import org.bastama.civic.petitions.review.DecideAppeal;
import org.bastama.civic.petitions.review.DecidePetition;
import org.bastama.civic.petitions.review.PetitionAppeals;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.foundation.moderation.ui.AppealForm;
import org.bastama.foundation.moderation.ui.AppealNotice;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown and done about an appeal on a petition's pages, by those who may and those who may not. */
class AppealViewsTest extends ViewTest {

    private static final LocalizedText NOTE = LocalizedText.of(Language.EN, "Because.");
    private static final String STATEMENT = "It is no duplicate: <b>the other</b> asks for trams.";

    @Autowired
    DSLContext database;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    AccountQueries accounts;

    @Autowired
    StartPetition start;

    @Autowired
    SavePetitionDraft save;

    @Autowired
    SubmitPetition submit;

    @Autowired
    DecidePetition decide;

    @Autowired
    AppealRejection appealRejection;

    @Autowired
    DecideAppeal decideAppeal;

    @Autowired
    PetitionAppeals appeals;

    @Autowired
    Tallies tallies;

    @Autowired
    SettleTally settle;

    @Autowired
    PetitionQueries queries;

    @Autowired
    Messages messages;

    private Account coordinator;
    private Account editor;
    private Account first;
    private Account second;
    private Account administrator;
    private GroupId group;

    @BeforeEach
    void people() {
        database.deleteFrom(ACCOUNT_ROLE).execute();
        coordinator = account("Aigerim Sadykova");
        editor = account("Eve Editor");
        first = account("Marat First", Role.MODERATOR);
        second = account("Saule Second", Role.MODERATOR);
        administrator = account("Ada Administrator", Role.ADMINISTRATOR);
        group = new Groups(database).registered(coordinator);
        new Groups(database).join(group, editor, "editor");
    }

    @Test
    void aCoordinatorAppealsInTheWorkspace() {
        var number = rejected("duplicate");
        signIn(coordinator);
        go("my/petitions/" + number);
        assertThat(main()).contains("until 2 October 2026");
        var field = _get(TextArea.class, spec -> spec.withLabel("Why the decision is wrong"));
        assertThat(field.getHelperText()).startsWith("20–2,000 characters");
        _setValue(field, "Wrong!");
        _click(button("Send the appeal"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("at least 20 characters");
        assertThat(field.getValue()).isEqualTo("Wrong!");
        assertThat(appeals.of(queries.find(number).orElseThrow())).isEmpty();
        _setValue(field, STATEMENT);
        _click(button("Send the appeal"));
        assertThat(_find(AppealForm.class)).isEmpty();
        assertThat(main()).contains(STATEMENT, "to be decided by 9 September 2026");
        assertThat(timeline()).contains("The rejection was appealed");
        go("my/petitions");
        go("my/petitions/" + number);
        assertThat(_find(AppealForm.class)).isEmpty();
        assertThat(main()).contains(STATEMENT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFormSpeaksEachLanguage(Language language) {
        var number = rejected("duplicate");
        signIn(coordinator, language);
        go("my/petitions/" + number);
        _click(_get(Button.class, spec -> spec.withText(messages.get(language, "moderation.appeal.send"))));
        var field = _get(TextArea.class, spec -> spec.withLabel(messages.get(language, "moderation.appeal.statement")));
        assertThat(field.getErrorMessage()).isEqualTo(messages.get(language, "moderation.appeal.too-short", 20));
    }

    @Test
    void othersGetNoForm() {
        var number = rejected("duplicate");
        go("petitions/" + number);
        assertThat(_find(AppealForm.class)).isEmpty();
        signIn(editor);
        go("my/petitions/" + number);
        assertThat(_find(WorkspaceView.class)).hasSize(1);
        assertThat(_find(AppealForm.class)).isEmpty();
        clock.advance(java.time.Duration.ofDays(31));
        signIn(coordinator);
        go("my/petitions/" + number);
        assertThat(_find(WorkspaceView.class)).hasSize(1);
        assertThat(_find(AppealForm.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodySeesThatAnAppealRunsButNotWhatItSays(Language language) {
        var number = appealed("duplicate");
        openBrowser(language);
        go("petitions/" + number);
        assertThat(text(_get(AppealNotice.class))).contains(Formats.date(language, clock.instant()));
        assertThat(main()).doesNotContain("trams", "{");
        var hidden = appealed("insult");
        go("petitions/" + hidden);
        assertThat(_get(H1.class).getText())
                .isEqualTo(messages.get(language, "petitions.title-hidden", hidden.value()));
        assertThat(_find(AppealNotice.class)).hasSize(1);
        assertThat(main()).doesNotContain("trams", "Sensors");
    }

    @Test
    void everybodySeesHowItWasDecidedAndWhy() {
        var number = appealed("duplicate");
        decideAppeal.uphold(number, NOTE, actor(second));
        go("petitions/" + number);
        assertThat(text(_get(AppealNotice.class))).contains("the decision stands.", "Because.");
        assertThat(timeline()).contains("The appeal was decided: the rejection stands");
    }

    @Test
    void withoutAnAppealThereIsNoNotice() {
        go("petitions/" + rejected("duplicate"));
        assertThat(_find(AppealNotice.class)).isEmpty();
    }

    @Test
    void theReviewIsForModerators() {
        var path = "moderation/petitions/" + appealed("duplicate") + "/appeal";
        assertThat(opens(path)).isFalse();
        signIn(coordinator);
        assertThat(opens(path)).isFalse();
        signIn(administrator);
        assertThat(opens(path)).isFalse();
        signIn(second);
        assertThat(opens(path)).isTrue();
        assertThat(opens("moderation/petitions/" + rejected("duplicate") + "/appeal"))
                .isFalse();
        assertThat(opens("moderation/petitions/abc/appeal")).isFalse();
    }

    @Test
    void anotherModeratorReadsItAndUpholds() {
        var number = appealed("duplicate");
        signIn(second);
        go("moderation/petitions/" + number + "/appeal");
        assertThat(main()).contains(STATEMENT, "Marat First", "Sensors everywhere.", "Because.");
        var note = _find(TextArea.class).getFirst();
        _click(button("Leave the decision as it is"));
        assertThat(note.isInvalid()).isTrue();
        _setValue(note, "There is one like it.");
        _click(button("Leave the decision as it is"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("moderation");
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.REJECTED);
        go("moderation/petitions/" + number + "/appeal");
        assertThat(text(_get(AppealNotice.class))).contains("There is one like it.");
        assertThat(_find(Button.class, spec -> spec.withText("Leave the decision as it is")))
                .isEmpty();
    }

    @Test
    void anotherModeratorGrantsFromTheDesk() {
        var number = appealed("insult");
        signIn(second);
        go("moderation?queue=petitions-appeals");
        assertThat(main()).contains("Appeals: petitions · 1", "Clean air");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/moderation/petitions/" + number + "/appeal");
        go("moderation/petitions/" + number);
        assertThat(_find(Anchor.class, spec -> spec.withText("To the appeal"))).hasSize(1);
        go("moderation/petitions/" + number + "/appeal");
        _click(button("Grant: open for signatures"));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.OPEN);
        go("petitions/" + number);
        assertThat(_get(H1.class).getText()).isEqualTo("Clean air");
    }

    @Test
    void whoeverRejectedIsTurnedAway() {
        var number = appealed("duplicate");
        signIn(first);
        go("moderation/petitions/" + number + "/appeal");
        assertThat(main()).contains("Another moderator decides this appeal");
        assertThat(_find(Button.class, spec -> spec.withText("Grant: open for signatures")))
                .isEmpty();
    }

    @Test
    void theOnlyModeratorOrAnAdministratorDecidesAndIsTold() {
        database.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(second.id().value()))
                .execute();
        var number = appealed("duplicate");
        signIn(first);
        go("moderation/petitions/" + number + "/appeal");
        assertThat(main()).contains("you may decide on your own decision");
        signIn(administrator);
        go("moderation/petitions/" + number + "/appeal");
        assertThat(main()).contains("you may decide as an administrator");
        _click(button("Grant: open for signatures"));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.OPEN);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("petitions/" + number);
    }

    private PetitionNumber rejected(String reason) {
        var leader = actor(coordinator);
        var number = start.start(group, Language.EN, leader);
        var text = new PetitionText(
                Language.EN,
                Map.of(Language.EN, new PetitionText.Version("Clean air", "Sensors everywhere.", "We breathe.")));
        save.save(
                number,
                new PetitionDraft(text, null, "750000000", "akimat-almaty", "open-platform"),
                queries.find(number).orElseThrow().version(),
                leader);
        submit.submit(number, leader);
        tallies.add(List.of(new TallyChange(number, Formats.day(clock.instant()), "750000000", 0, 3, 0, 0, 0)));
        settle.within(number);
        decide.reject(number, reason, NOTE, actor(first));
        return number;
    }

    private PetitionNumber appealed(String reason) {
        var number = rejected(reason);
        appealRejection.appeal(number, Language.EN, STATEMENT, actor(coordinator));
        return number;
    }

    private Account account(String name, Role... roles) {
        var mailbox = "a" + Ids.randomKey().replaceAll("[^A-Za-z0-9]", "x");
        var account = ensureAccount.of(new EmailAddress(mailbox + "@example.org"), name, Language.EN);
        for (var role : roles) {
            ensureAccount.grant(account, role);
        }
        return accounts.find(account.id()).orElseThrow();
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), account.roles());
    }

    private void signIn(Account account) {
        signIn(account, Language.EN);
    }

    private void signIn(Account account, Language language) {
        SignedInAs.account(account);
        openBrowser(language);
    }

    private static boolean opens(String path) {
        go(path);
        return !_find(AppealReviewView.class).isEmpty();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String timeline() {
        return _get(_get(HistoryPart.class), OrderedList.class).getElement().getProperty("innerHTML");
    }

    private static String main() {
        return text(_get(Main.class));
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
