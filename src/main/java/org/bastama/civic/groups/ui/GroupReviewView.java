package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bastama.civic.groups.DecideGroup;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.civic.groups.SuspendGroup;
import org.bastama.foundation.moderation.ui.DecisionForm;
import org.bastama.foundation.moderation.ui.DecisionForm.Look;
import org.bastama.foundation.moderation.ui.DecisionForm.Verdict;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** Where a moderator reads everything a group said and decides. */
@Route(value = "moderation/groups/:group", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/groups.css")
class GroupReviewView extends GroupPage {

    private static final List<Verdict> VERDICTS = List.of(
            new Verdict(DecideGroup.Verdict.REGISTERED.code(), "groups.review.register", Look.PRIMARY),
            new Verdict(DecideGroup.Verdict.RETURNED.code(), "groups.review.return", Look.PLAIN),
            new Verdict(DecideGroup.Verdict.REFUSED.code(), "groups.review.refuse", Look.DANGER));

    private final GroupAppealParts appeals;
    private final DecideGroup decide;
    private final SuspendGroup suspend;

    GroupReviewView(
            GroupDesk desk,
            GroupAddresses addresses,
            GroupAppealParts appeals,
            DecideGroup decide,
            SuspendGroup suspend) {
        super(desk, addresses);
        this.appeals = appeals;
        this.decide = decide;
        this.suspend = suspend;
    }

    @Override
    void show(Group group) {
        var actions = desk.actions(group);
        var documents = new DocumentsSection(desk.files());
        documents.show(desk.documents(group.id()));
        removeAll();
        add(
                new Paragraph(new Anchor("/" + ModerationNavigation.desk(), getTranslation("groups.review.back"))),
                heading(group),
                new StateBadge(group.state()));
        ReasonNotice.of(group, desk.reasons()).ifPresent(this::add);
        appeals.link(group, actions).ifPresent(this::add);
        add(
                new H2(getTranslation("groups.review.statement")),
                desk.statement(group),
                new FoundersSection(
                        group, actions, desk.foundersNeeded(), new FounderDeeds(desk, group.id(), null, changed -> {})),
                documents,
                new HistorySection(desk.history(group), desk.reasons()),
                new H2(getTranslation("groups.review.decision")));
        addDecision(group, actions);
    }

    private void addDecision(Group group, GroupActions actions) {
        if (actions.may(Action.DECIDE)) {
            add(form(
                    VERDICTS,
                    decision -> decide.decide(
                            group.id(),
                            group.version(),
                            DecideGroup.Verdict.valueOf(decision.verdict().toUpperCase(Locale.ROOT)),
                            decision.reasonCode(),
                            decision.note(),
                            desk.actor())));
        } else if (actions.may(Action.SUSPEND)) {
            add(form(
                    List.of(new Verdict("suspended", "groups.review.suspend", Look.DANGER)),
                    decision -> suspend.suspend(
                            group.id(), group.version(), decision.reasonCode(), decision.note(), desk.actor())));
        } else if (actions.may(Action.RESTORE)) {
            add(new Button(
                    getTranslation("groups.review.restore"),
                    click -> Rejected.handle(() -> {
                        suspend.restore(group.id(), group.version(), LocalizedText.empty(), desk.actor());
                        decided();
                    })));
        } else {
            add(new Paragraph(getTranslation("groups.review.nothing")));
        }
    }

    private DecisionForm form(List<Verdict> verdicts, Consumer<DecisionForm.Decision> decision) {
        return new DecisionForm(
                desk.reasons().about("group"), "groups.review.note", Language.all(), verdicts, chosen -> {
                    decision.accept(chosen);
                    decided();
                });
    }

    private static void decided() {
        Rejected.done("groups.review.done");
        ModerationNavigation.toDesk();
    }
}
