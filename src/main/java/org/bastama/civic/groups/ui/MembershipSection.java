package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupActions.Action;
import org.bastama.foundation.shell.Rejected;

/** What a member decides alone: whether the own name is public, to leave, and, as coordinator, to give the group up. */
class MembershipSection extends Section {

    MembershipSection(Group group, Group.Member member, GroupActions actions, GroupDesk desk) {
        add(new H2(getTranslation("groups.membership.title")));
        var shown = new Checkbox(getTranslation("groups.membership.show"), member.shown());
        shown.setEnabled(actions.may(Action.SHOW_NAME));
        shown.addValueChangeListener(change -> Rejected.handle(() -> desk.show(group.id(), change.getValue())));
        add(shown);
        if (actions.may(Action.LEAVE)) {
            add(new Paragraph(ending("leave", group.name(), () -> desk.leave(group.id()))));
        } else if (group.isCoordinatedBy(member.account()) && !actions.may(Action.DELETE)) {
            add(new Paragraph(getTranslation("groups.membership.last-coordinator")));
        }
        if (actions.may(Action.DELETE)) {
            var delete = ending("delete", group.name(), () -> desk.delete(group.id()));
            delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
            add(new Paragraph(delete));
        }
    }

    private Button ending(String what, String groupName, Runnable end) {
        return new Button(getTranslation("groups.membership." + what), click -> confirm(what, groupName, end));
    }

    private void confirm(String what, String groupName, Runnable end) {
        var dialog = new ConfirmDialog(
                getTranslation("groups.membership." + what + "-title"),
                getTranslation("groups.membership." + what + "-text", groupName),
                getTranslation("groups.membership." + what),
                confirm -> Rejected.handle(() -> {
                    end.run();
                    getUI().ifPresent(ui -> ui.navigate(GroupNavigation.mine()));
                }));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("groups.membership.stay"));
        dialog.open();
    }
}
