package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.function.Consumer;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** What the buttons beside the people of a group do; afterwards the people are shown anew. */
class FounderDeeds implements FoundersSection.Deeds {

    private final GroupDesk desk;
    private final GroupId id;
    private final @Nullable HasValidation groupName;
    private final Consumer<Group> changed;
    private @Nullable FoundersSection section;

    /** {@code changed} is told of the group after each deed. */
    FounderDeeds(GroupDesk desk, GroupId id, @Nullable HasValidation groupName, Consumer<Group> changed) {
        this.desk = desk;
        this.id = id;
        this.groupName = groupName;
        this.changed = changed;
    }

    /** Where the people are shown. */
    void show(FoundersSection where) {
        section = where;
    }

    @Override
    public void invite(String name, String email, Language language) {
        if (run(() -> desk.invite(id, name, email, language)) && section != null) {
            section.invited();
            Rejected.done("groups.founders.invited", email);
        }
    }

    @Override
    public void remind(Group.Member member) {
        if (run(() -> desk.remind(id, member.id(), ReaderLanguage.get()))) {
            Rejected.done("groups.founders.invited", member.email());
        }
    }

    @Override
    public void remove(Group.Member member) {
        run(() -> desk.remove(id, member.id()));
    }

    @Override
    public void appoint(Group.Member member) {
        run(() -> desk.appoint(id, member.id()));
    }

    @Override
    public void dismiss(Group.Member member) {
        run(() -> desk.dismiss(id, member.id()));
    }

    private boolean run(Runnable deed) {
        var rejected = new Rejected();
        if (section != null) {
            section.fields().forEach(rejected::field);
        }
        if (groupName != null) {
            rejected.field("name", groupName);
        }
        var done = rejected.run(deed);
        if (done && section != null) {
            var group = desk.reload(id);
            section.show(group, GroupActions.of(group, desk.actor()));
            changed.accept(group);
        }
        return done;
    }
}
