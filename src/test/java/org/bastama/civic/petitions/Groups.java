package org.bastama.civic.petitions;

import static bastama.db.groups.Tables.INITIATIVE_GROUP;
import static bastama.db.groups.Tables.MEMBER;

import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.TestClock;
import org.jooq.DSLContext;

/** Groups put straight into the tables: founding them is another room's story. */
public final class Groups {

    private final DSLContext database;

    public Groups(DSLContext database) {
        this.database = database;
    }

    public GroupId registered(Account coordinator) {
        var group = insert("registered", database.nextval(bastama.db.groups.Sequences.GROUP_NUMBER));
        join(group, coordinator, "coordinator");
        return group;
    }

    public GroupId unregistered(Account coordinator) {
        var group = insert("draft", null);
        join(group, coordinator, "coordinator");
        return group;
    }

    public void join(GroupId group, Account account, String role) {
        database.insertInto(MEMBER)
                .set(MEMBER.GROUP_ID, group.value())
                .set(MEMBER.ID, UUID.randomUUID())
                .set(MEMBER.ACCOUNT_ID, account.id().value())
                .set(MEMBER.MAILBOX, account.email().value())
                .set(MEMBER.EMAIL, account.email().value())
                .set(MEMBER.NAME, account.name())
                .set(MEMBER.ROLE, role)
                .set(MEMBER.FOUNDING, true)
                .set(MEMBER.SHOWN, false)
                .set(MEMBER.INVITED_AT, TestClock.START)
                .set(MEMBER.CONFIRMED_AT, TestClock.START)
                .execute();
    }

    private GroupId insert(String state, Long number) {
        var id = UUID.randomUUID();
        database.insertInto(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.ID, id)
                .set(INITIATIVE_GROUP.NUMBER, number)
                .set(INITIATIVE_GROUP.STATE, state)
                .set(INITIATIVE_GROUP.NAME, "Clean Air")
                .set(INITIATIVE_GROUP.SORT_NAME, "clean air")
                .set(INITIATIVE_GROUP.KIND, "citizens")
                .set(INITIATIVE_GROUP.PURPOSE, LocalizedText.empty().toJson())
                .set(INITIATIVE_GROUP.RULES, LocalizedText.empty().toJson())
                .set(INITIATIVE_GROUP.CONTACT, "")
                .set(INITIATIVE_GROUP.CREATED_BY, UUID.randomUUID())
                .set(INITIATIVE_GROUP.CREATED_AT, TestClock.START)
                .set(INITIATIVE_GROUP.VERSION, 1)
                .execute();
        return new GroupId(id);
    }
}
