package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.ACT_DRAFT;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.Optional;
import org.bastama.civic.responses.Demands;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of acts that are no final response. */
@Repository
class ActDraftRepository {

    private final DSLContext database;

    ActDraftRepository(DSLContext database) {
        this.database = database;
    }

    /** The official's draft at a place. */
    Optional<ActDraft> find(PetitionNumber number, AccountId official, DraftPlace place) {
        var begin = place.begin();
        return database.selectFrom(ACT_DRAFT)
                .where(at(number, official, place))
                .fetchOptional(row -> new ActDraft(
                        new TypedAct(
                                begin.kind(),
                                begin.corrects(),
                                row.getOutcome(),
                                LocalizedText.fromJson(row.getBody()),
                                LocalizedText.fromJson(row.getReason()),
                                row.getToAuthority(),
                                row.getUntilOn(),
                                Demands.fromJson(row.getDemands())),
                        row.getVersion(),
                        row.getSavedAt()));
    }

    /** Keeps it over the version before it; false when that is not the one stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(PetitionNumber number, AccountId official, DraftPlace place, ActDraft draft) {
        var saved =
                draft.version() == 1 ? insert(number, official, place, draft) : update(number, official, place, draft);
        return saved == 1;
    }

    private int insert(PetitionNumber number, AccountId official, DraftPlace place, ActDraft draft) {
        var act = draft.act();
        return database.insertInto(ACT_DRAFT)
                .set(ACT_DRAFT.PETITION, number.value())
                .set(ACT_DRAFT.OFFICIAL, official.value())
                .set(ACT_DRAFT.PLACE, place.code())
                .set(ACT_DRAFT.OUTCOME, act.outcome())
                .set(ACT_DRAFT.BODY, act.text().toJson())
                .set(ACT_DRAFT.REASON, act.reason().toJson())
                .set(ACT_DRAFT.TO_AUTHORITY, act.to())
                .set(ACT_DRAFT.UNTIL_ON, act.until())
                .set(ACT_DRAFT.DEMANDS, act.demands().toJson())
                .set(ACT_DRAFT.VERSION, draft.version())
                .set(ACT_DRAFT.SAVED_AT, draft.savedAt())
                .onConflictDoNothing()
                .execute();
    }

    private int update(PetitionNumber number, AccountId official, DraftPlace place, ActDraft draft) {
        var act = draft.act();
        return database.update(ACT_DRAFT)
                .set(ACT_DRAFT.OUTCOME, act.outcome())
                .set(ACT_DRAFT.BODY, act.text().toJson())
                .set(ACT_DRAFT.REASON, act.reason().toJson())
                .set(ACT_DRAFT.TO_AUTHORITY, act.to())
                .set(ACT_DRAFT.UNTIL_ON, act.until())
                .set(ACT_DRAFT.DEMANDS, act.demands().toJson())
                .set(ACT_DRAFT.VERSION, draft.version())
                .set(ACT_DRAFT.SAVED_AT, draft.savedAt())
                .where(at(number, official, place))
                .and(ACT_DRAFT.VERSION.eq(draft.version() - 1))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(PetitionNumber number, AccountId official, DraftPlace place) {
        database.deleteFrom(ACT_DRAFT).where(at(number, official, place)).execute();
    }

    /** Deletes what all officials have typed over a proposal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteOver(Proposal proposal) {
        database.deleteFrom(ACT_DRAFT)
                .where(ACT_DRAFT.PETITION.eq(proposal.petition().value()))
                .and(ACT_DRAFT.PLACE.contains(DraftPlace.over(proposal.id())))
                .execute();
    }

    /** Deletes those of all officials on a petition, with or without the corrections. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAll(PetitionNumber number, boolean corrections) {
        Condition which = corrections ? noCondition() : ACT_DRAFT.PLACE.notLike(DraftPlace.CORRECTION + "%");
        database.deleteFrom(ACT_DRAFT)
                .where(ACT_DRAFT.PETITION.eq(number.value()), which)
                .execute();
    }

    /** Deletes what was saved last before an instant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Instant before) {
        database.deleteFrom(ACT_DRAFT).where(ACT_DRAFT.SAVED_AT.lt(before)).execute();
    }

    private static Condition at(PetitionNumber number, AccountId official, DraftPlace place) {
        return ACT_DRAFT
                .PETITION
                .eq(number.value())
                .and(ACT_DRAFT.OFFICIAL.eq(official.value()))
                .and(ACT_DRAFT.PLACE.eq(place.code()));
    }
}
