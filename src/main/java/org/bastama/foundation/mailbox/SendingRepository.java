package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;
import static java.util.stream.Collectors.toSet;

import bastama.db.mailbox.tables.records.OutboxRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.mailbox.OutboxRepository.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox as its senders see it. Claims are guarded updates, so that two nodes never send one mail; every read finds
 * its rows by an index (H2 wants all of an index's columns in the order).
 */
@Repository
class SendingRepository {

    /** A mail that this node is to send. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Claimed(UUID id, String kind, String recipient, byte[] payload, int attempts) {}

    /** What a lane offered, and what of it nobody else was faster at. */
    record Turn(int seen, List<Claimed> won) {}

    private final DSLContext database;

    SendingRepository(DSLContext database) {
        this.database = database;
    }

    /** The first lane behind the given one in which a mail waits. (H2 would read all of a lane to get behind it.) */
    Optional<Long> nextLane(long after) {
        return database.select(OUTBOX.LANE)
                .from(OUTBOX)
                .where(OUTBOX.STATE.eq(State.WAITING.name()), OUTBOX.LANE.ge(after + 1))
                .orderBy(OUTBOX.STATE, OUTBOX.LANE, OUTBOX.URGENT.desc(), OUTBOX.POSITION.desc())
                .limit(1)
                .fetchOptional(OUTBOX.LANE);
    }

    /** Takes up to so many mails of a lane, urgent ones first, newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Turn claim(long lane, int limit, String node, Instant until) {
        var seen = database.selectFrom(OUTBOX)
                .where(OUTBOX.STATE.eq(State.WAITING.name()), OUTBOX.LANE.eq(lane))
                .orderBy(OUTBOX.STATE, OUTBOX.LANE, OUTBOX.URGENT.desc(), OUTBOX.POSITION.desc())
                .limit(limit)
                .fetch();
        // In one order on all nodes: nobody waits for each other.
        var won = seen.stream()
                .sorted(Comparator.comparing(OutboxRecord::getId))
                .map(OutboxRecord::getId)
                .filter(id -> claim(id, node, until))
                .collect(toSet());
        return new Turn(
                seen.size(),
                seen.stream()
                        .filter(row -> won.contains(row.getId()))
                        .map(row -> new Claimed(
                                row.getId(),
                                row.getKind(),
                                row.getRecipientHash(),
                                row.getPayload(),
                                row.getAttempts() + 1))
                        .toList());
    }

    private boolean claim(UUID id, String node, Instant until) {
        return database.update(OUTBOX)
                        .set(OUTBOX.STATE, State.SENDING.name())
                        .set(OUTBOX.CLAIMED_BY, node)
                        .set(OUTBOX.DUE_AT, until)
                        .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
                        .where(OUTBOX.ID.eq(id), OUTBOX.STATE.eq(State.WAITING.name()))
                        .execute()
                == 1;
    }

    /** Lets mails wait again whose retry is due or whose sender is gone; at most so many of each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wake(Instant now, int limit) {
        for (var state : List.of(State.RETRY, State.SENDING)) {
            var due = OUTBOX.STATE.eq(state.name()).and(OUTBOX.DUE_AT.le(now));
            var ids = database.select(OUTBOX.ID)
                    .from(OUTBOX)
                    .where(due)
                    .orderBy(OUTBOX.STATE, OUTBOX.DUE_AT)
                    .limit(limit)
                    .fetch(OUTBOX.ID);
            if (!ids.isEmpty()) {
                database.update(OUTBOX)
                        .set(OUTBOX.STATE, State.WAITING.name())
                        .setNull(OUTBOX.CLAIMED_BY)
                        .where(OUTBOX.ID.in(ids).and(due))
                        .execute();
            }
        }
    }

    /** Ends a claimed mail; its text goes, unless it is to stay readable. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(UUID id, String node, State state, Instant now, boolean keepPayload) {
        var update = database.update(OUTBOX)
                .set(OUTBOX.STATE, state.name())
                .set(OUTBOX.DUE_AT, now)
                .setNull(OUTBOX.CLAIMED_BY);
        if (state == State.SENT) {
            update = update.set(OUTBOX.SENT_AT, now);
        }
        (keepPayload ? update : update.setNull(OUTBOX.PAYLOAD))
                .where(mine(id, node))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void retry(UUID id, String node, Instant at) {
        database.update(OUTBOX)
                .set(OUTBOX.STATE, State.RETRY.name())
                .set(OUTBOX.DUE_AT, at)
                .setNull(OUTBOX.CLAIMED_BY)
                .where(mine(id, node))
                .execute();
    }

    /** Puts a mail back as if it had not been claimed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID id, String node) {
        database.update(OUTBOX)
                .set(OUTBOX.STATE, State.WAITING.name())
                .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.minus(1))
                .setNull(OUTBOX.CLAIMED_BY)
                .where(mine(id, node))
                .execute();
    }

    private static Condition mine(UUID id, String node) {
        return OUTBOX.ID.eq(id).and(OUTBOX.CLAIMED_BY.eq(node)).and(OUTBOX.STATE.eq(State.SENDING.name()));
    }
}
