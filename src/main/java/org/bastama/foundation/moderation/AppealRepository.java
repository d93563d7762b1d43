package org.bastama.foundation.moderation;

import static bastama.db.moderation.Tables.APPEAL;
import static bastama.db.moderation.Tables.DECISION;

import bastama.db.moderation.tables.records.AppealRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appeals: one for each subject of a queue, decided once. */
@Repository
class AppealRepository {

    private final DSLContext database;

    AppealRepository(DSLContext database) {
        this.database = database;
    }

    /** Who decided so, and when. */
    record First(Instant at, AccountId by) {}

    /** The last decision with a verdict on a subject. */
    Optional<First> first(String queue, String subject, String verdict) {
        return database.select(DECISION.DECIDED_AT, DECISION.DECIDED_BY)
                .from(DECISION)
                .where(DECISION.QUEUE.eq(queue), DECISION.SUBJECT.eq(subject), DECISION.VERDICT.eq(verdict))
                .orderBy(DECISION.DECIDED_AT.desc(), DECISION.ID.desc())
                .limit(1)
                .fetchOptional(row -> new First(row.value1(), new AccountId(row.value2())));
    }

    Optional<Appeal> find(String queue, String subject) {
        return database.selectFrom(APPEAL)
                .where(APPEAL.QUEUE.eq(queue), APPEAL.SUBJECT.eq(subject))
                .fetchOptional(AppealRepository::appeal);
    }

    /** Those of a queue that are not decided, what is due first on top. */
    List<Appeal> waiting(String queue, int most) {
        return database.selectFrom(APPEAL)
                .where(APPEAL.QUEUE.eq(queue), APPEAL.DECIDED_AT.isNull())
                .orderBy(APPEAL.DUE_AT.asc().nullsLast(), APPEAL.LODGED_AT, APPEAL.ID)
                .limit(most)
                .fetch(AppealRepository::appeal);
    }

    /** Adds an appeal; a {@code DuplicateKeyException} when there is one already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Appeal appeal) {
        var by = appeal.lodgedBy();
        database.insertInto(APPEAL)
                .set(APPEAL.ID, appeal.id())
                .set(APPEAL.QUEUE, appeal.queue())
                .set(APPEAL.SUBJECT, appeal.subject())
                .set(APPEAL.STATEMENT, appeal.statement().toJson())
                .set(APPEAL.LODGED_AT, appeal.lodgedAt())
                .set(APPEAL.LODGED_BY, by == null ? null : by.value())
                .set(APPEAL.DUE_AT, appeal.due())
                .execute();
    }

    /** Notes the ruling; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(UUID id, Appeal.Ruling ruling) {
        return database.update(APPEAL)
                        .set(APPEAL.GRANTED, ruling.granted())
                        .set(APPEAL.JUDGE, ruling.judge().code())
                        .set(APPEAL.NOTE, ruling.note().toJson())
                        .set(APPEAL.DECIDED_AT, ruling.decidedAt())
                        .set(APPEAL.DECIDED_BY, ruling.decidedBy().value())
                        .where(APPEAL.ID.eq(id), APPEAL.DECIDED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Appeal appeal(AppealRecord row) {
        return new Appeal(
                row.getId(),
                row.getQueue(),
                row.getSubject(),
                LocalizedText.fromJson(row.getStatement()),
                row.getLodgedAt(),
                row.getLodgedBy() == null ? null : new AccountId(row.getLodgedBy()),
                row.getDueAt(),
                ruling(row));
    }

    private static Appeal.@Nullable Ruling ruling(AppealRecord row) {
        return row.getDecidedAt() == null
                ? null
                : new Appeal.Ruling(
                        Objects.requireNonNull(row.getGranted()),
                        LocalizedText.fromJson(row.getNote()),
                        Appeal.Judge.valueOf(
                                Objects.requireNonNull(row.getJudge()).toUpperCase(Locale.ROOT)),
                        row.getDecidedAt(),
                        new AccountId(Objects.requireNonNull(row.getDecidedBy())));
    }
}
