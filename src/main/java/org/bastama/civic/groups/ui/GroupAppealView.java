package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bastama.civic.groups.DecideGroupAppeal;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.ui.AppealReview;
import org.bastama.foundation.moderation.ui.DecisionForm.Decision;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** Where an appeal against a group's refusal is read and decided; by an administrator only without a moderator. */
@Route(value = "moderation/groups/:group/appeal", layout = MainLayout.class)
@RolesAllowed({"MODERATOR", "ADMINISTRATOR"})
@StyleSheet("context://styles/groups.css")
class GroupAppealView extends GroupPage {

    private final GroupAppealParts parts;
    private final DecideGroupAppeal decide;

    GroupAppealView(GroupDesk desk, GroupAddresses addresses, GroupAppealParts parts, DecideGroupAppeal decide) {
        super(desk, addresses);
        this.parts = parts;
        this.decide = decide;
    }

    @Override
    void show(Group group) {
        var actions = desk.actions(group);
        var contest = actions.contest().orElseThrow(NotFoundException::new);
        var appeal = contest.appeal();
        // A member reads it in the workspace.
        if (appeal == null || !isModerator() && actions.judge().isEmpty()) {
            throw new NotFoundException();
        }
        show(group, actions, contest, appeal);
    }

    private void show(Group group, GroupActions actions, Contest contest, Appeal appeal) {
        var documents = new DocumentsSection(desk.files());
        documents.show(desk.documents(group.id()));
        var review = parts.review(contest, appeal);
        review.decide(actions.judge(), "groups.appeal.grant", decision -> decided(group.id(), decision));
        removeAll();
        if (isModerator()) {
            add(new Paragraph(new Anchor("/" + ModerationNavigation.desk(), getTranslation("groups.review.back"))));
        }
        add(heading(group), new StateBadge(group.state()));
        ReasonNotice.of(group, desk.reasons()).ifPresent(this::add);
        add(
                review,
                new H2(getTranslation("groups.review.statement")),
                desk.statement(group),
                new FoundersSection(
                        group, actions, desk.foundersNeeded(), new FounderDeeds(desk, group.id(), null, done -> {})),
                documents,
                new HistorySection(desk.history(group), desk.reasons()));
    }

    private boolean isModerator() {
        return desk.actor().is(Role.MODERATOR);
    }

    private void decided(GroupId id, Decision decision) {
        if (decision.verdict().equals(AppealReview.GRANT)) {
            decide.grant(id, decision.note(), desk.actor());
        } else {
            decide.uphold(id, decision.note(), desk.actor());
        }
        Rejected.done("groups.review.done");
        if (isModerator()) {
            ModerationNavigation.toDesk();
        } else {
            GroupNavigation.toList();
        }
    }
}
