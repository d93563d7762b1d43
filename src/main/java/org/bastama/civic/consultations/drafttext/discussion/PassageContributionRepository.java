package org.bastama.civic.consultations.drafttext.discussion;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.PASSAGE_CONTRIBUTION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which passages contributions are about. */
@Repository
class PassageContributionRepository {

    private final DSLContext database;

    PassageContributionRepository(DSLContext database) {
        this.database = database;
    }

    /** What a contribution is about. */
    record About(UUID contribution, String key, int version, PassageContribution.Kind kind) {}

    /** How many public ones a passage has, of a kind. */
    record Count(String key, PassageContribution.Kind kind, int count) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ConsultationNumber number, UUID partId, About about) {
        database.insertInto(PASSAGE_CONTRIBUTION)
                .set(PASSAGE_CONTRIBUTION.CONSULTATION, number.value())
                .set(PASSAGE_CONTRIBUTION.CONTRIBUTION, about.contribution())
                .set(PASSAGE_CONTRIBUTION.PART_ID, partId)
                .set(PASSAGE_CONTRIBUTION.PASSAGE_KEY, about.key())
                .set(PASSAGE_CONTRIBUTION.VERSION, about.version())
                .set(PASSAGE_CONTRIBUTION.KIND, about.kind().code())
                .execute();
    }

    /** By their contributions. */
    Map<UUID, About> about(ConsultationNumber number, Collection<UUID> contributions) {
        return database.selectFrom(PASSAGE_CONTRIBUTION)
                .where(
                        PASSAGE_CONTRIBUTION.CONSULTATION.eq(number.value()),
                        PASSAGE_CONTRIBUTION.CONTRIBUTION.in(contributions))
                .fetchMap(
                        PASSAGE_CONTRIBUTION.CONTRIBUTION,
                        row -> new About(
                                row.getContribution(), row.getPassageKey(), row.getVersion(), kind(row.getKind())));
    }

    /** Those of a passage that are public or hidden, the newest first. */
    List<UUID> of(ConsultationNumber number, UUID partId, String key, Paging paging) {
        return database.select(CONTRIBUTION.ID)
                .from(PASSAGE_CONTRIBUTION)
                .join(CONTRIBUTION)
                .on(isOne())
                .where(isPlaced(number, partId, key))
                .orderBy(CONTRIBUTION.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(CONTRIBUTION.ID);
    }

    /** How many those are. */
    int count(ConsultationNumber number, UUID partId, String key) {
        return database.fetchCount(database.selectOne()
                .from(PASSAGE_CONTRIBUTION)
                .join(CONTRIBUTION)
                .on(isOne())
                .where(isPlaced(number, partId, key)));
    }

    private static Condition isPlaced(ConsultationNumber number, UUID partId, String key) {
        return PASSAGE_CONTRIBUTION
                .CONSULTATION
                .eq(number.value())
                .and(PASSAGE_CONTRIBUTION.PART_ID.eq(partId))
                .and(PASSAGE_CONTRIBUTION.PASSAGE_KEY.eq(key))
                .and(CONTRIBUTION.STATE.in(ContributionState.CONFIRMED.code(), ContributionState.HIDDEN.code()));
    }

    /** How many public ones there are, by passage and kind. */
    List<Count> counts(ConsultationNumber number, UUID partId) {
        return database.select(PASSAGE_CONTRIBUTION.PASSAGE_KEY, PASSAGE_CONTRIBUTION.KIND, DSL.count())
                .from(PASSAGE_CONTRIBUTION)
                .join(CONTRIBUTION)
                .on(isOne())
                .where(isPublic(number, partId))
                .groupBy(PASSAGE_CONTRIBUTION.PASSAGE_KEY, PASSAGE_CONTRIBUTION.KIND)
                .fetch(row -> new Count(row.value1(), kind(row.value2()), row.value3()));
    }

    private static Condition isOne() {
        return CONTRIBUTION
                .CONSULTATION
                .eq(PASSAGE_CONTRIBUTION.CONSULTATION)
                .and(CONTRIBUTION.ID.eq(PASSAGE_CONTRIBUTION.CONTRIBUTION));
    }

    private static Condition isPublic(ConsultationNumber number, UUID partId) {
        return PASSAGE_CONTRIBUTION
                .CONSULTATION
                .eq(number.value())
                .and(PASSAGE_CONTRIBUTION.PART_ID.eq(partId))
                .and(CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()));
    }

    private static PassageContribution.Kind kind(String code) {
        return PassageContribution.Kind.of(code).orElseThrow();
    }
}
