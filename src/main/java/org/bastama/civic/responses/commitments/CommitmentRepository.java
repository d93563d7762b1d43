package org.bastama.civic.responses.commitments;

import static bastama.db.responses.Tables.COMMITMENT;
import static bastama.db.responses.Tables.MILESTONE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commitments with their milestones. Whoever changes one holds its row. */
@Repository
class CommitmentRepository {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private record Key(long petition, int number) {}

    private final DSLContext database;

    CommitmentRepository(DSLContext database) {
        this.database = database;
    }

    /** The next number of a petition whose rows are held. */
    int next(PetitionNumber petition) {
        var highest = database.select(max(COMMITMENT.NUMBER))
                .from(COMMITMENT)
                .where(COMMITMENT.PETITION.eq(petition.value()))
                .fetchOne(0, Integer.class);
        return highest == null ? 1 : highest + 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Commitment commitment, AccountId official) {
        database.insertInto(COMMITMENT)
                .set(COMMITMENT.PETITION, commitment.petition().value())
                .set(COMMITMENT.NUMBER, commitment.number())
                .set(COMMITMENT.AUTHORITY_SLUG, commitment.authoritySlug())
                .set(COMMITMENT.RESPONSE, commitment.response())
                .set(COMMITMENT.BODY, commitment.text().toJson())
                .set(COMMITMENT.DUE_ON, commitment.dueOn())
                .set(COMMITMENT.STATE, commitment.state().name())
                .set(COMMITMENT.OFFICIAL, official.value())
                .set(COMMITMENT.OFFICIAL_NAME, commitment.officialName())
                .set(COMMITMENT.MADE_AT, commitment.madeAt())
                .set(COMMITMENT.CHANGED_AT, commitment.changedAt())
                .set(COMMITMENT.STEPS, commitment.steps())
                // What is to be said of it is asked at the next run.
                .set(COMMITMENT.NEXT_NOTICE_ON, LocalDate.EPOCH)
                .execute();
        commitment.milestones().forEach(milestone -> insert(commitment, milestone));
    }

    private void insert(Commitment commitment, Commitment.Milestone milestone) {
        database.insertInto(MILESTONE)
                .set(MILESTONE.PETITION, commitment.petition().value())
                .set(MILESTONE.NUMBER, commitment.number())
                .set(MILESTONE.PLACE, milestone.place())
                .set(MILESTONE.BODY, milestone.text().toJson())
                .set(MILESTONE.DUE_ON, milestone.dueOn())
                .execute();
    }

    /** Writes where it stands now; what is to be said of it is asked anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Commitment commitment) {
        database.update(COMMITMENT)
                .set(COMMITMENT.STATE, commitment.state().name())
                .set(COMMITMENT.LATE_SINCE, commitment.lateSince())
                .set(COMMITMENT.DISPUTED, commitment.disputed())
                .set(COMMITMENT.CHANGED_AT, commitment.changedAt())
                .set(COMMITMENT.ENDED_ON, commitment.endedOn())
                .set(COMMITMENT.STEPS, commitment.steps())
                .set(COMMITMENT.NEXT_NOTICE_ON, commitment.state().runs() ? LocalDate.EPOCH : FAR)
                .where(is(commitment.petition(), commitment.number()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reach(Commitment commitment, int place, LocalDate day) {
        database.update(MILESTONE)
                .set(MILESTONE.REACHED_ON, day)
                .where(MILESTONE.PETITION.eq(commitment.petition().value()))
                .and(MILESTONE.NUMBER.eq(commitment.number()))
                .and(MILESTONE.PLACE.eq(place))
                .execute();
    }

    /** Nothing more is to be said of it before a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitUntil(Commitment commitment, LocalDate day) {
        database.update(COMMITMENT)
                .set(COMMITMENT.NEXT_NOTICE_ON, day)
                .where(is(commitment.petition(), commitment.number()))
                .execute();
    }

    /** One of a petition with its row held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Commitment> hold(PetitionNumber petition, int number) {
        var rows = database.selectFrom(COMMITMENT)
                .where(is(petition, number))
                .forUpdate()
                .fetch();
        return commitments(rows).stream().findFirst();
    }

    /** Those of a petition, in the order in which they were made. */
    List<Commitment> of(PetitionNumber petition) {
        return commitments(database.selectFrom(COMMITMENT)
                .where(COMMITMENT.PETITION.eq(petition.value()))
                .orderBy(COMMITMENT.NUMBER)
                .fetch());
    }

    /** Running ones of which something is to be said by a day. */
    List<Commitment> waiting(LocalDate today, int count) {
        return commitments(database.selectFrom(COMMITMENT)
                .where(COMMITMENT.ENDED_ON.isNull(), COMMITMENT.NEXT_NOTICE_ON.le(today))
                .orderBy(COMMITMENT.NEXT_NOTICE_ON, COMMITMENT.PETITION, COMMITMENT.NUMBER)
                .limit(count)
                .fetch());
    }

    /** Rows of the table with the milestones that belong to them. */
    List<Commitment> commitments(Result<? extends Record> rows) {
        var milestones = milestones(rows);
        return rows.map(found -> toCommitment(
                found,
                milestones.getOrDefault(
                        new Key(found.get(COMMITMENT.PETITION), found.get(COMMITMENT.NUMBER)), List.of())));
    }

    private Map<Key, List<Commitment.Milestone>> milestones(Collection<? extends Record> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var wanted = rows.stream()
                .map(r -> row(r.get(COMMITMENT.PETITION), r.get(COMMITMENT.NUMBER)))
                .toList();
        return database.selectFrom(MILESTONE)
                .where(row(MILESTONE.PETITION, MILESTONE.NUMBER).in(wanted))
                .orderBy(MILESTONE.PLACE)
                .fetchGroups(
                        r -> new Key(r.getPetition(), r.getNumber()),
                        r -> new Commitment.Milestone(
                                r.getPlace(), LocalizedText.fromJson(r.getBody()), r.getDueOn(), r.getReachedOn()));
    }

    private static Condition is(PetitionNumber petition, int number) {
        return COMMITMENT.PETITION.eq(petition.value()).and(COMMITMENT.NUMBER.eq(number));
    }

    private static Commitment toCommitment(Record row, List<Commitment.Milestone> milestones) {
        return new Commitment(
                new PetitionNumber(row.get(COMMITMENT.PETITION)),
                row.get(COMMITMENT.NUMBER),
                row.get(COMMITMENT.AUTHORITY_SLUG),
                row.get(COMMITMENT.RESPONSE),
                LocalizedText.fromJson(row.get(COMMITMENT.BODY)),
                row.get(COMMITMENT.DUE_ON),
                CommitmentState.valueOf(row.get(COMMITMENT.STATE)),
                row.get(COMMITMENT.LATE_SINCE),
                row.get(COMMITMENT.DISPUTED),
                row.get(COMMITMENT.OFFICIAL_NAME),
                row.get(COMMITMENT.MADE_AT),
                row.get(COMMITMENT.CHANGED_AT),
                row.get(COMMITMENT.ENDED_ON),
                row.get(COMMITMENT.STEPS),
                milestones);
    }
}
