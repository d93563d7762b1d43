package org.bastama.civic.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.AppealRefusal;
import org.bastama.civic.groups.DecideGroup;
import org.bastama.civic.groups.DecideGroup.Verdict;
import org.bastama.civic.groups.DecideGroupAppeal;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupStage;
import org.bastama.civic.groups.GroupState;
import org.bastama.foundation.moderation.ui.AppealForm;
import org.bastama.foundation.moderation.ui.AppealNotice;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is shown and done about an appeal on a group's pages, by those who may and those who may not. */
class GroupAppealViewsTest extends ViewTest {

    private static final LocalizedText NOTE = LocalizedText.of(Language.EN, "It looks like advertising.");
    private static final String STATEMENT = "We sell nothing: <b>the money</b> is for saplings.";

    @Autowired
    GroupStage stage;

    @Autowired
    DecideGroup decide;

    @Autowired
    AppealRefusal appealRefusal;

    @Autowired
    DecideGroupAppeal decideAppeal;

    @Autowired
    AccountQueries accounts;

    @Autowired
    Messages messages;

    @Autowired
    JdbcTemplate database;

    Actor coordinator;
    Actor first;
    Actor second;
    Actor administrator;
    Group group;

    @BeforeEach
    void aRefusedGroup() {
        database.update("delete from accounts.account_role");
        coordinator = stage.person();
        first = stage.person(Role.MODERATOR);
        second = stage.person(Role.MODERATOR);
        administrator = stage.person(Role.ADMINISTRATOR);
        var submitted = stage.submitted(coordinator, GroupStage.newName());
        decide.decide(submitted.id(), submitted.version(), Verdict.REFUSED, "advertising", NOTE, first);
        group = stage.get(submitted.id());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aCoordinatorAppealsInTheWorkspace(Language language) {
        signIn(coordinator, language);
        go("my/groups/" + group.id());
        var field = _get(TextArea.class, spec -> spec.withLabel(messages.get(language, "moderation.appeal.statement")));
        var send = _get(Button.class, spec -> spec.withText(messages.get(language, "moderation.appeal.send")));
        _setValue(field, "Nope");
        _click(send);
        assertThat(field.getErrorMessage()).isEqualTo(messages.get(language, "moderation.appeal.too-short", 20));
        assertThat(field.getValue()).isEqualTo("Nope");
        _setValue(field, STATEMENT);
        _click(send);
        assertThat(_find(AppealForm.class)).isEmpty();
        assertThat(main()).contains(STATEMENT);
        assertThat(text(_get(AppealNotice.class))).contains("2026").doesNotContain("{");
        assertThat(text(_get(HistorySection.class)))
                .contains(messages.get(language, "groups.step.appealed", coordinator.name()));
    }

    @Test
    void othersGetNoForm() {
        signIn(second);
        go("moderation/groups/" + group.id());
        assertThat(_find(GroupReviewView.class)).hasSize(1);
        assertThat(_find(AppealForm.class)).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("To the appeal"))).isEmpty();
        clock.advance(java.time.Duration.ofDays(31));
        signIn(coordinator);
        go("my/groups/" + group.id());
        assertThat(_find(GroupWorkspaceView.class)).hasSize(1);
        assertThat(_find(AppealForm.class)).isEmpty();
    }

    @Test
    void theReviewIsForModerators() {
        signIn(second);
        assertThat(opens()).isFalse();
        appeal();
        assertThat(opens()).isTrue();
        signIn(administrator);
        assertThat(opens()).isFalse();
        signIn(coordinator);
        assertThat(opens()).isFalse();
        signOut();
        assertThat(opens()).isFalse();
    }

    @Test
    void anotherModeratorGrantsFromTheDesk() {
        appeal();
        signIn(second);
        go("moderation?queue=groups-appeals");
        assertThat(main()).contains("Appeals: groups · 1", group.name());
        go("moderation/groups/" + group.id());
        assertThat(_find(Anchor.class, spec -> spec.withText("To the appeal"))).hasSize(1);
        assertThat(opens()).isTrue();
        assertThat(main()).contains(STATEMENT, "It looks like advertising.", GroupStage.RULES.in(Language.RU));
        _click(button("Grant: register the group"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REGISTERED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("moderation");
    }

    @Test
    void upholdingTakesAReasonThatTheGroupReads() {
        appeal();
        signIn(second);
        assertThat(opens()).isTrue();
        var note = _find(TextArea.class).getFirst();
        _click(button("Leave the decision as it is"));
        assertThat(note.isInvalid()).isTrue();
        _setValue(note, "The rules speak of prices.");
        _click(button("Leave the decision as it is"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REFUSED);
        signIn(coordinator);
        go("my/groups/" + group.id());
        assertThat(text(_get(AppealNotice.class))).contains("the decision stands.", "The rules speak of prices.");
    }

    @Test
    void whoeverRefusedIsTurnedAwayWhileAnotherIsThere() {
        appeal();
        signIn(first);
        assertThat(opens()).isTrue();
        assertThat(main()).contains("Another moderator decides this appeal");
        assertThat(_find(Button.class, spec -> spec.withText("Grant: register the group")))
                .isEmpty();
        database.update(
                "delete from accounts.account_role where account_id = ?",
                second.requireAccount().value());
        assertThat(opens()).isTrue();
        assertThat(main()).contains("you may decide on your own decision");
    }

    @Test
    void anAdministratorDecidesWithoutAModerator() {
        database.update(
                "delete from accounts.account_role where account_id = ?",
                second.requireAccount().value());
        appeal();
        signIn(administrator);
        assertThat(opens()).isTrue();
        assertThat(main()).contains("you may decide as an administrator");
        _click(button("Grant: register the group"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REGISTERED);
    }

    private void appeal() {
        appealRefusal.appeal(group.id(), Language.EN, STATEMENT, coordinator);
    }

    private boolean opens() {
        try {
            go("groups");
            go("moderation/groups/" + group.id() + "/appeal");
        } catch (NotFoundException e) {
            return false;
        }
        return !_find(GroupAppealView.class).isEmpty();
    }

    private void signIn(Actor person) {
        signIn(person, Language.EN);
    }

    private void signIn(Actor person, Language language) {
        SignedInAs.account(accounts.find(person.requireAccount()).orElseThrow());
        openBrowser(language);
    }

    private void signOut() {
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        openBrowser(Language.EN);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String main() {
        return text(_get(Main.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
