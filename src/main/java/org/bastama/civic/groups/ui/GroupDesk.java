package org.bastama.civic.groups.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.groups.AppointEditor;
import org.bastama.civic.groups.AttachDocument;
import org.bastama.civic.groups.DeleteGroup;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupActions;
import org.bastama.civic.groups.GroupDraft;
import org.bastama.civic.groups.GroupGuard;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.GroupStep;
import org.bastama.civic.groups.InviteFounder;
import org.bastama.civic.groups.OwnMembership;
import org.bastama.civic.groups.RemoveFounder;
import org.bastama.civic.groups.SaveGroupDraft;
import org.bastama.civic.groups.SubmitGroup;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** What the views of a group read and do, as the signed-in person. */
@Component
class GroupDesk {

    private final CurrentActor current;
    private final GroupQueries groups;
    private final GroupGuard guard;
    private final SaveGroupDraft save;
    private final SubmitGroup submit;
    private final InviteFounder invite;
    private final RemoveFounder remove;
    private final AppointEditor appoint;
    private final AttachDocument attach;
    private final OwnMembership own;
    private final DeleteGroup delete;
    private final TerritoryQueries territories;
    private final Files files;
    private final Reasons reasons;
    private final PortalProperties properties;
    private final Clock clock;

    GroupDesk(
            CurrentActor current,
            GroupQueries groups,
            GroupGuard guard,
            SaveGroupDraft save,
            SubmitGroup submit,
            InviteFounder invite,
            RemoveFounder remove,
            AppointEditor appoint,
            AttachDocument attach,
            OwnMembership own,
            DeleteGroup delete,
            TerritoryQueries territories,
            Files files,
            Reasons reasons,
            PortalProperties properties,
            Clock clock) {
        this.current = current;
        this.groups = groups;
        this.guard = guard;
        this.save = save;
        this.submit = submit;
        this.invite = invite;
        this.remove = remove;
        this.appoint = appoint;
        this.attach = attach;
        this.own = own;
        this.delete = delete;
        this.territories = territories;
        this.files = files;
        this.reasons = reasons;
        this.properties = properties;
        this.clock = clock;
    }

    Actor actor() {
        return current.get();
    }

    GroupActions actions(Group group) {
        return guard.of(group, actor());
    }

    Group reload(GroupId id) {
        return groups.find(id).orElseThrow(NotFoundException::new);
    }

    List<GroupStep> history(Group group) {
        return groups.history(group.id());
    }

    List<StoredFile> documents(GroupId id) {
        return groups.documents(id);
    }

    GroupForm form(Group group) {
        return new GroupForm(group, this, territories, clock);
    }

    int save(GroupId id, int version, GroupDraft typed) {
        return save.save(id, version, typed, actor());
    }

    GroupStatement statement(Group group) {
        return new GroupStatement(GroupDraft.of(group), territories);
    }

    void submit(GroupId id, int version) {
        submit.submit(id, version, actor());
    }

    void invite(GroupId id, String name, String email, Language language) {
        invite.invite(id, name, email, language, actor());
    }

    void remind(GroupId id, UUID member, Language language) {
        invite.remind(id, member, language, actor());
    }

    void remove(GroupId id, UUID member) {
        remove.remove(id, member, actor());
    }

    void appoint(GroupId id, UUID member) {
        appoint.appoint(id, member, actor());
    }

    void dismiss(GroupId id, UUID member) {
        appoint.dismiss(id, member, actor());
    }

    void attach(GroupId id, String name, byte[] content) {
        attach.attach(id, name, content, actor());
    }

    void detach(GroupId id, UUID file) {
        attach.detach(id, file, actor());
    }

    void show(GroupId id, boolean shown) {
        own.show(id, shown, actor());
    }

    void leave(GroupId id) {
        own.leave(id, actor());
    }

    void delete(GroupId id) {
        delete.delete(id, actor());
    }

    int foundersNeeded() {
        return properties.foundingMembers();
    }

    Files files() {
        return files;
    }

    Reasons reasons() {
        return reasons;
    }
}
