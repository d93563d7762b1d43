package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.shell.Rejected;

/** What a member decides alone: whether the own name is public, and to leave. */
class MembershipSection extends Section {

    MembershipSection(Group group, Group.Member member, GroupActions actions, GroupDesk desk) {
        add(new H2(getTranslation("groups.membership.title")));
        var shown = new Checkbox(getTranslation("groups.membership.show"), member.shown());
        shown.setEnabled(actions.may(Action.SHOW_NAME));
        shown.addValueChangeListener(change -> Rejected.handle(() -> desk.show(group.id(), change.getValue())));
        add(shown);
        if (actions.may(Action.LEAVE)) {
            add(new Paragraph(
                    new Button(getTranslation("groups.membership.leave"), click -> confirmLeaving(group, desk))));
        } else if (group.isCoordinatedBy(member.account())) {
            add(new Paragraph(getTranslation("groups.membership.last-coordinator")));
        }
    }

    private void confirmLeaving(Group group, GroupDesk desk) {
        var dialog = new ConfirmDialog(
                getTranslation("groups.membership.leave-title"),
                getTranslation("groups.membership.leave-text", group.name()),
                getTranslation("groups.membership.leave"),
                confirm -> Rejected.handle(() -> {
                    desk.leave(group.id());
                    getUI().ifPresent(ui -> ui.navigate(GroupNavigation.mine()));
                }));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("groups.membership.stay"));
        dialog.open();
    }
}
