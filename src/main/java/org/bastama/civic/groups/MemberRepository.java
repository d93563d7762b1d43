package org.bastama.civic.groups;

import static bastama.db.groups.Tables.DOCUMENT;
import static bastama.db.groups.Tables.MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of members and documents of groups; their group's row is locked by whoever writes them. */
@Repository
class MemberRepository {

    private final DSLContext database;
    private final Clock clock;

    MemberRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isMember(GroupId group, String mailbox) {
        return database.fetchExists(MEMBER, MEMBER.GROUP_ID.eq(group.value()).and(MEMBER.MAILBOX.eq(mailbox)));
    }

    /** A founding member; unconfirmed until {@link #confirm}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(GroupId group, String mailbox, EmailAddress email, String name, Group.MemberRole role) {
        var id = Ids.next(clock);
        database.insertInto(MEMBER)
                .set(MEMBER.GROUP_ID, group.value())
                .set(MEMBER.ID, id)
                .set(MEMBER.MAILBOX, mailbox)
                .set(MEMBER.EMAIL, email.value())
                .set(MEMBER.NAME, name)
                .set(MEMBER.ROLE, role.code())
                .set(MEMBER.FOUNDING, true)
                .set(MEMBER.SHOWN, false)
                .set(MEMBER.INVITED_AT, clock.instant())
                .execute();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(GroupId group, UUID member, AccountId account, boolean shown) {
        database.update(MEMBER)
                .set(MEMBER.ACCOUNT_ID, account.value())
                .set(MEMBER.SHOWN, shown)
                .set(MEMBER.CONFIRMED_AT, clock.instant())
                .where(is(group, member))
                .execute();
    }

    /** When the person was invited last. */
    Instant invitedAt(GroupId group, UUID member) {
        return database.select(MEMBER.INVITED_AT)
                .from(MEMBER)
                .where(is(group, member))
                .fetchSingle(MEMBER.INVITED_AT);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void setInvitedNow(GroupId group, UUID member) {
        database.update(MEMBER)
                .set(MEMBER.INVITED_AT, clock.instant())
                .where(is(group, member))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void setRole(GroupId group, UUID member, Group.MemberRole role) {
        database.update(MEMBER)
                .set(MEMBER.ROLE, role.code())
                .where(is(group, member))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void setShown(GroupId group, UUID member, boolean shown) {
        database.update(MEMBER)
                .set(MEMBER.SHOWN, shown)
                .where(is(group, member))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(GroupId group, UUID member) {
        database.deleteFrom(MEMBER).where(is(group, member)).execute();
    }

    /** Forgets everybody in a group, and its documents. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(GroupId group) {
        database.deleteFrom(MEMBER).where(MEMBER.GROUP_ID.eq(group.value())).execute();
        database.deleteFrom(DOCUMENT).where(DOCUMENT.GROUP_ID.eq(group.value())).execute();
    }

    int documents(GroupId group) {
        return database.fetchCount(DOCUMENT, DOCUMENT.GROUP_ID.eq(group.value()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(GroupId group, UUID file) {
        database.insertInto(DOCUMENT)
                .set(DOCUMENT.GROUP_ID, group.value())
                .set(DOCUMENT.FILE_ID, file)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void detach(GroupId group, UUID file) {
        database.deleteFrom(DOCUMENT)
                .where(DOCUMENT.GROUP_ID.eq(group.value()), DOCUMENT.FILE_ID.eq(file))
                .execute();
    }

    private static Condition is(GroupId group, UUID member) {
        return MEMBER.GROUP_ID.eq(group.value()).and(MEMBER.ID.eq(member));
    }
}
