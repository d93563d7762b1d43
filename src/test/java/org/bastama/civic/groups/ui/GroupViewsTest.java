package org.bastama.civic.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.ConfirmFounder;
import org.bastama.civic.groups.DecideGroup;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupDraft;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.GroupStage;
import org.bastama.civic.groups.GroupState;
import org.bastama.civic.groups.InviteFounder;
import org.bastama.civic.groups.OwnMembership;
import org.bastama.civic.groups.SaveGroupDraft;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.ui.ModeratorCorner;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ErrorSummary;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class GroupViewsTest extends ViewTest {

    @Autowired
    GroupStage stage;

    @Autowired
    GroupQueries groups;

    @Autowired
    AccountQueries accounts;

    @Autowired
    InviteFounder invite;

    @Autowired
    ConfirmFounder confirm;

    @Autowired
    OwnMembership own;

    @Autowired
    SaveGroupDraft save;

    @Autowired
    DecideGroup decide;

    @Autowired
    Reasons reasons;

    @Autowired
    Messages messages;

    Actor coordinator;

    @BeforeEach
    void somebody() {
        coordinator = stage.person();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodyFindsRegisteredGroups(Language language) {
        var group = stage.registered(coordinator, GroupStage.newName());
        var draft = stage.draft(coordinator, GroupStage.newName());
        openBrowser(language);
        open("groups?territory=750000000");
        assertThat(text(GroupListView.class)).contains(group.name()).doesNotContain(draft.name());
        assertThat(_get(H1.class).getText()).isEqualTo(messages.get(language, "groups.list.title"));
        open("groups?territory=710000000");
        assertThat(text(GroupListView.class)).doesNotContain(group.name());
        open("groups?territory=nowhere&page=-7&q=" + "x".repeat(500));
        assertThat(_find(GroupListView.class)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodyReadsAGroupsPage(Language language) {
        var group = stage.registered(coordinator, GroupStage.newName());
        own.show(group.id(), true, coordinator);
        openBrowser(language);
        open("groups/" + group.number());
        assertThat(_get(H1.class).getText()).isEqualTo(group.name());
        assertThat(text(GroupView.class))
                .contains(messages.get(language, "groups.state.registered"))
                .contains(GroupStage.PURPOSE.in(Language.RU), "Айгүл С.")
                .doesNotContain("Серікова", "Нұрлан", "@");
        var purpose = _find(PlainText.class).getFirst();
        assertThat(purpose.getElement().getAttribute("lang")).isEqualTo(language == Language.RU ? null : "ru");
    }

    @Test
    void whatHasNoPageIsNotFound() {
        var draft = stage.draft(coordinator, GroupStage.newName());
        assertThat(opens("groups/999999999999999999", GroupView.class)).isFalse();
        assertThat(opens("groups/0", GroupView.class)).isFalse();
        assertThat(opens("groups/" + draft.id(), GroupView.class)).isFalse();
    }

    @Test
    void onlySignedInPeopleHaveGroups() {
        assertThat(opens("my/groups", MyGroupsView.class)).isFalse();
        signIn(coordinator);
        assertThat(opens("my/groups", MyGroupsView.class)).isTrue();
        _click(button("groups.mine.found"));
        assertThat(_find(GroupWorkspaceView.class)).hasSize(1);
        assertThat(groups.of(coordinator.requireAccount())).hasSize(1);
        open("my/groups");
        assertThat(text(MyGroupsView.class)).contains(english("groups.untitled"), english("groups.state.draft"));
    }

    @Test
    void aWorkspaceIsForItsMembers() {
        var draft = stage.draft(coordinator, GroupStage.newName());
        var path = "my/groups/" + draft.id();
        assertThat(opens(path, GroupWorkspaceView.class)).isFalse();
        signIn(stage.person());
        assertThat(opens(path, GroupWorkspaceView.class)).isFalse();
        assertThat(opens("my/groups/not-an-id", GroupWorkspaceView.class)).isFalse();
        signIn(coordinator);
        assertThat(opens(path, GroupWorkspaceView.class)).isTrue();
    }

    @Test
    void whatIsTypedIsSavedAndJudgedAtSubmission() {
        signIn(coordinator);
        open("my/groups");
        _click(button("groups.mine.found"));
        _setValue(field(TextField.class, "group-name"), "=1+1 <b>😀");
        _setValue(field(TextArea.class, "group-purpose-kk"), "қысқа");
        assertThat(text(GroupForm.class)).contains("Saved: 2 September 2026");
        var id = groups.of(coordinator.requireAccount()).getFirst().id();
        assertThat(stage.get(id).name()).isEqualTo("=1+1 <b>😀");

        _click(button("groups.submit.button"));

        assertThat(stage.get(id).state()).isEqualTo(GroupState.DRAFT);
        assertThat(field(TextField.class, "group-name").isInvalid()).isTrue();
        assertThat(field(TextField.class, "group-name").getValue()).isEqualTo("=1+1 <b>😀");
        assertThat(field(TextArea.class, "group-purpose-kk").isInvalid()).isTrue();
        var summary = _get(ErrorSummary.class);
        assertThat(_find(summary, NativeButton.class))
                .extracting(NativeButton::getText)
                .anyMatch(text -> text.startsWith("Name: "))
                .anyMatch(text -> text.startsWith("Purpose, in Kazakh: "))
                .anyMatch(text -> text.contains("confirmed founding members"));
    }

    @Test
    void whatIsCorrectedLeavesTheSummary() {
        signIn(coordinator);
        open("my/groups");
        _click(button("groups.mine.found"));
        _setValue(field(TextArea.class, "group-rules-kk"), "қысқа");
        _click(button("groups.submit.button"));
        var wrong = _find(_get(ErrorSummary.class), NativeButton.class).size();
        assertThat(text(ErrorSummary.class)).contains("Purpose, in English", "Rules, in Kazakh", "Name");
        _setValue(field(TextField.class, "group-name"), "A name that is fine");
        assertThat(_find(_get(ErrorSummary.class), NativeButton.class)).hasSize(wrong - 1);
        assertThat(text(ErrorSummary.class)).doesNotContain("Name:").contains("Rules, in Kazakh");
        assertThat(field(TextArea.class, "group-rules-kk").isInvalid()).isTrue();
        _setValue(field(TextArea.class, "group-purpose-ru"), "Что мы хотим изменить и для кого");
        assertThat(text(ErrorSummary.class)).doesNotContain("Purpose").contains("Rules, in Kazakh");
        assertThat(field(TextArea.class, "group-purpose-en").isInvalid()).isFalse();
    }

    @Test
    void anotherWindowsDraftIsNotOverwritten() {
        var group = stage.draft(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("my/groups/" + group.id());
        saveElsewhere(group, "Saved elsewhere");
        _setValue(field(TextField.class, "group-name"), "Typed here");
        assertThat(stage.get(group.id()).name()).isEqualTo("Saved elsewhere");
        assertThat(text(ChangedElsewhere.class)).contains(english("shell.changed.title"), "Saved elsewhere");
        assertThat(text(GroupForm.class)).contains(english("shell.changed.not-saved"));
        open("my/groups");
        open("my/groups/" + group.id());
        assertThat(field(TextField.class, "group-name").getValue()).isEqualTo("Typed here");
        _click(button("groups.submit.button"));
        assertThat(stage.get(group.id()).name()).isEqualTo("Saved elsewhere");
        _click(button("shell.changed.mine"));
        assertThat(stage.get(group.id()).name()).isEqualTo("Typed here");
        assertThat(text(ChangedElsewhere.class)).contains(english("shell.changed.replaced"), "Saved elsewhere");

        saveElsewhere(stage.get(group.id()), "Saved again");
        _setValue(field(TextField.class, "group-name"), "Typed again");
        _click(button("shell.changed.newer"));
        assertThat(field(TextField.class, "group-name").getValue()).isEqualTo("Saved again");
        assertThat(text(ChangedElsewhere.class)).contains(english("shell.changed.typed"), "Typed again");
        assertThat(stage.get(group.id()).name()).isEqualTo("Saved again");
    }

    @Test
    void aPlaceThatNobodyKnowsStaysAsTyped() {
        var group = stage.ready(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("my/groups/" + group.id());
        var place = _get(_get(TerritoryField.class), Input.class);
        _setValue(place, "Атлантида, Каспий");
        assertThat(stage.get(group.id()).territoryCode()).isEqualTo("Атлантида, Каспий");
        _click(button("groups.submit.button"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.DRAFT);
        open("my/groups");
        open("my/groups/" + group.id());
        assertThat(_get(_get(TerritoryField.class), Input.class).getValue()).isEqualTo("Атлантида, Каспий");
    }

    @Test
    void aCompleteGroupIsSubmitted() {
        var group = stage.ready(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("my/groups/" + group.id());
        _click(button("groups.submit.button"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.SUBMITTED);
        assertThat(_find(GroupForm.class)).isEmpty();
        assertThat(text(GroupStatement.class)).contains(GroupStage.RULES.in(Language.RU));
        assertThat(text(HistorySection.class)).contains("submitted the group");
    }

    @Test
    void foundersAreInvitedRemovedAndKeptWhenWrong() {
        var group = stage.draft(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("my/groups/" + group.id());
        var section = _get(FoundersSection.class);
        _setValue(_get(section, TextField.class), "Марат Оспанов");
        _setValue(_get(section, EmailField.class), "nobody");
        _click(button("groups.founders.invite"));
        assertThat(_get(section, EmailField.class).isInvalid()).isTrue();
        assertThat(_get(section, EmailField.class).getValue()).isEqualTo("nobody");
        _setValue(_get(section, EmailField.class), GroupStage.newAddress().value());
        _click(button("groups.founders.invite"));
        assertThat(stage.get(group.id()).members()).hasSize(2);
        assertThat(text(FoundersSection.class)).contains("Марат Оспанов", english("groups.founders.waiting"));
        assertThat(_get(section, EmailField.class).getValue()).isEmpty();
        _click(button("groups.founders.remove"));
        assertThat(stage.get(group.id()).members()).hasSize(1);
    }

    @Test
    void anInvitedPersonConfirmsByTheButton() {
        var group = stage.draft(coordinator, GroupStage.newName());
        var token = invited(group);
        open("groups/confirm/" + token);
        assertThat(text(FounderConfirmationView.class)).contains(group.name(), GroupStage.PURPOSE.in(Language.RU));
        assertThat(stage.get(group.id()).confirmedFounders()).isEqualTo(1);
        _setValue(_get(Checkbox.class), true);
        _click(button("groups.confirm.yes"));
        assertThat(stage.get(group.id()).confirmedFounders()).isEqualTo(2);
        assertThat(_get(H1.class).getText()).isEqualTo(english("groups.confirm.done-title"));
        open("groups");
        open("groups/confirm/" + token);
        assertThat(_get(H1.class).getText()).isEqualTo(english("groups.confirm.done-title"));
    }

    @Test
    void orDeclinesOrComesTooLate() {
        var group = stage.draft(coordinator, GroupStage.newName());
        var token = invited(group);
        open("groups/confirm/" + token);
        _click(button("groups.confirm.no"));
        assertThat(text(FounderConfirmationView.class)).contains(english("groups.confirm.declined"));
        open("groups");
        open("groups/confirm/" + token);
        assertThat(text(FounderConfirmationView.class)).contains(english("groups.invitation.gone"));
        open("groups");
        open("groups/confirm/forged");
        assertThat(text(FounderConfirmationView.class)).contains(english("groups.invitation.unknown"));
        var late = invited(group);
        clock.advance(InviteFounder.VALID_FOR.plusDays(1));
        open("groups");
        open("groups/confirm/" + late);
        assertThat(text(FounderConfirmationView.class)).contains(english("groups.invitation.expired"));
    }

    @Test
    void onlyModeratorsReview() {
        var path = "moderation/groups/"
                + stage.submitted(coordinator, GroupStage.newName()).id();
        assertThat(opens(path, GroupReviewView.class)).isFalse();
        signIn(coordinator);
        assertThat(opens(path, GroupReviewView.class)).isFalse();
        signIn(stage.person(Role.MODERATOR));
        assertThat(opens(path, GroupReviewView.class)).isTrue();
    }

    @Test
    void aModeratorReturnsWithAReason() {
        var group = stage.submitted(coordinator, GroupStage.newName());
        signIn(stage.person(Role.MODERATOR));
        open("moderation/groups/" + group.id());
        assertThat(text(GroupReviewView.class)).contains(GroupStage.RULES.in(Language.RU), "Нұрлан Ахметов");
        var note = _find(TextArea.class).getFirst();
        _click(button("groups.review.return"));
        assertThat(reasonField().isInvalid()).isTrue();
        assertThat(note.isInvalid()).isTrue();
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.SUBMITTED);
        reasonField().setValue(reasons.find("unclear_purpose").orElseThrow());
        _setValue(note, "Say what you want.");
        _click(button("groups.review.return"));
        var returned = stage.get(group.id());
        assertThat(returned.state()).isEqualTo(GroupState.RETURNED);
        signIn(coordinator);
        open("my/groups/" + group.id());
        assertThat(text(GroupWorkspaceView.class)).contains("Say what you want.", "Unclear purpose");
    }

    @Test
    void aRefusedGroupSaysWhyAndCanBeDeleted() {
        var group = stage.submitted(coordinator, GroupStage.newName());
        decide.decide(
                group.id(),
                group.version(),
                DecideGroup.Verdict.REFUSED,
                "advertising",
                LocalizedText.of(Language.EN, "It sells pills."),
                stage.person(Role.MODERATOR));
        signIn(coordinator);
        open("my/groups");
        assertThat(text(MyGroupsView.class)).contains(group.name(), "It sells pills.");
        open("my/groups/" + group.id());
        assertThat(text(GroupWorkspaceView.class)).doesNotContain(english("petitions.list.start"));
        _click(button("groups.membership.delete"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(MyGroupsView.class)).doesNotContain(group.name());
        open("my/petitions");
        assertThat(_find(NativeSelect.class))
                .noneMatch(select -> select.getElement().getTextRecursively().contains(group.name()));
    }

    @Test
    void whatIsToBeDoneNextAndTheNameFollowWhatIsTyped() {
        var group = stage.draft(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("my/groups/" + group.id());
        assertThat(text(GroupWorkspaceView.class)).contains(messages.get(Language.EN, "groups.next.invite", 2));
        var section = _get(FoundersSection.class);
        _setValue(_get(section, TextField.class), "Марат Оспанов");
        _setValue(_get(section, EmailField.class), GroupStage.newAddress().value());
        _click(button("groups.founders.invite"));
        assertThat(text(GroupWorkspaceView.class)).contains(messages.get(Language.EN, "groups.next.invite", 1));
        _setValue(field(TextField.class, "group-name"), "Жаңа атау");
        assertThat(_get(H1.class).getText()).isEqualTo("Жаңа атау");
    }

    @Test
    void whatIsTypedIsSavedInShortIntervals() {
        var group = stage.draft(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("my/groups/" + group.id());
        assertThat(_find(_get(GroupForm.class), TextArea.class)).isNotEmpty().allSatisfy(area -> {
            assertThat(area.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
            assertThat(area.getValueChangeTimeout()).isLessThanOrEqualTo(500);
        });
    }

    @Test
    void aModeratorRegistersAndSuspends() {
        var group = stage.submitted(coordinator, GroupStage.newName());
        signIn(stage.person(Role.MODERATOR));
        open("moderation/groups/" + group.id());
        _click(button("groups.review.register"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REGISTERED);
        open("moderation/groups/" + group.id());
        reasonField().setValue(reasons.find("insult").orElseThrow());
        _setValue(_find(TextArea.class).getFirst(), "Insults in the news.");
        _click(button("groups.review.suspend"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.SUSPENDED);
        open("groups/" + stage.get(group.id()).number());
        assertThat(text(GroupView.class)).contains(english("groups.page.suspended"));
        open("moderation/groups/" + group.id());
        _click(button("groups.review.restore"));
        assertThat(stage.get(group.id()).state()).isEqualTo(GroupState.REGISTERED);
    }

    @Test
    void aModeratorFindsTheWayToTheDeskFromThePage() {
        var group = stage.registered(coordinator, GroupStage.newName());
        signIn(coordinator);
        open("groups/" + group.number());
        assertThat(_find(ModeratorCorner.class)).isEmpty();
        signIn(stage.person(Role.MODERATOR));
        open("groups/" + group.number());
        var link = _get(_get(ModeratorCorner.class), Anchor.class);
        assertThat(link.getText()).isEqualTo(english("groups.corner.suspend"));
        open(link.getHref().substring(1));
        assertThat(button("groups.review.suspend").isEnabled()).isTrue();
    }

    private void saveElsewhere(Group group, String name) {
        var draft = GroupDraft.of(group);
        save.save(
                group.id(),
                group.version(),
                new GroupDraft(
                        name,
                        draft.kind(),
                        draft.bin(),
                        draft.territoryCode(),
                        draft.purpose(),
                        draft.rules(),
                        draft.contact()),
                coordinator);
    }

    private String invited(Group group) {
        EmailAddress address = GroupStage.newAddress();
        invite.invite(group.id(), "Марат Оспанов", address.value(), Language.KK, coordinator);
        return stage.tokenTo(address);
    }

    private void signIn(Actor person) {
        SignedInAs.account(accounts.find(person.requireAccount()).orElseThrow());
        openBrowser(Language.EN);
    }

    private static void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static boolean opens(String path, Class<? extends Component> view) {
        try {
            open(path);
        } catch (NotFoundException e) {
            return false;
        }
        return !_find(view).isEmpty();
    }

    private Button button(String key) {
        return _get(Button.class, spec -> spec.withText(english(key)));
    }

    private static <C extends Component> C field(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Reason> reasonField() {
        return _get(RadioButtonGroup.class);
    }

    private String english(String key) {
        return messages.get(Language.EN, key);
    }

    private static String text(Class<? extends Component> view) {
        List<? extends Component> found = _find(view);
        assertThat(found).hasSize(1);
        return found.getFirst().getElement().getTextRecursively();
    }
}
