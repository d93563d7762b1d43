package org.bastama.civic.petitions;

import static bastama.db.petitions.Sequences.PETITION_NUMBER;
import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.THRESHOLD;

import bastama.db.petitions.tables.records.PetitionRecord;
import bastama.db.petitions.tables.records.ThresholdRecord;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a petition: itself, its texts, its thresholds. */
@Component
class PetitionRepository {

    private final DSLContext database;

    PetitionRepository(DSLContext database) {
        this.database = database;
    }

    public Optional<Petition> find(PetitionNumber number) {
        return database.selectFrom(PETITION)
                .where(PETITION.NUMBER.eq(number.value()))
                .fetchOptional()
                .map(this::whole);
    }

    /** The petition, its row locked until the transaction ends: whoever changes it comes through here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Petition> lock(PetitionNumber number) {
        return database.selectFrom(PETITION)
                .where(PETITION.NUMBER.eq(number.value()))
                .forUpdate()
                .fetchOptional()
                .map(this::whole);
    }

    /** How many unfinished drafts a person keeps. */
    public int drafts(AccountId author) {
        return database.fetchCount(
                PETITION, PETITION.AUTHOR.eq(author.value()), PETITION.STATE.eq(PetitionState.DRAFT.code()));
    }

    /** Open petitions whose collection ended, or gathering ones whose period did, after a number, in their order. */
    public List<PetitionNumber> overdue(PetitionState state, Instant now, long after, int count) {
        var until = state == PetitionState.OPEN ? PETITION.CLOSES_AT : PETITION.GATHER_UNTIL;
        return database.select(PETITION.NUMBER)
                .from(PETITION)
                .where(PETITION.STATE.eq(state.code()), until.le(now), PETITION.NUMBER.gt(after))
                .orderBy(PETITION.NUMBER)
                .limit(count)
                .fetch(row -> new PetitionNumber(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public PetitionNumber insertDraft(
            @Nullable GroupId group, AccountId author, Language original, String directKey, Instant now) {
        var number = database.nextval(PETITION_NUMBER);
        database.insertInto(PETITION)
                .set(PETITION.NUMBER, number)
                .set(PETITION.STATE, PetitionState.DRAFT.code())
                .set(PETITION.GROUP_ID, group == null ? null : group.value())
                .set(PETITION.AUTHOR, author.value())
                .set(PETITION.ORIGINAL_LANGUAGE, original.code())
                .set(PETITION.DIRECT_KEY, directKey)
                .set(PETITION.TEXT_HIDDEN, false)
                .set(PETITION.CREATED_AT, now)
                .set(PETITION.VERSION, 1)
                .execute();
        return new PetitionNumber(number);
    }

    /** Saves a draft over the version it was read in; false when somebody else was quicker. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean saveDraft(PetitionNumber number, PetitionDraft draft, int version) {
        var saved = database.update(PETITION)
                .set(PETITION.AUTHORITY_SLUG, draft.authoritySlug())
                .set(PETITION.TERRITORY_CODE, draft.territoryCode())
                .set(PETITION.PROCEDURE_CODE, draft.procedureCode())
                .set(PETITION.TOPIC, draft.topic())
                .set(PETITION.ORIGINAL_LANGUAGE, draft.text().original().code())
                .set(PETITION.VERSION, version + 1)
                .where(PETITION.NUMBER.eq(number.value()), PETITION.VERSION.eq(version))
                .execute();
        if (saved == 1) {
            replaceTexts(number, draft.text());
        }
        return saved == 1;
    }

    private void replaceTexts(PetitionNumber number, PetitionText text) {
        database.deleteFrom(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.eq(number.value()))
                .execute();
        text.versions()
                .forEach((language, version) -> database.insertInto(PETITION_TEXT)
                        .set(PETITION_TEXT.PETITION, number.value())
                        .set(PETITION_TEXT.LANGUAGE, language.code())
                        .set(PETITION_TEXT.TITLE, version.title())
                        .set(PETITION_TEXT.DEMAND, version.demand())
                        .set(PETITION_TEXT.BACKGROUND, version.background())
                        .execute());
    }

    /** Brings a petition from one state into another; false when it is not in the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean step(Petition petition, PetitionState to, PetitionMark mark) {
        var row = new PetitionRecord();
        row.setState(to.code());
        row.setReasonCode(mark.reasonCode());
        row.setNote(mark.note().isEmpty() ? null : mark.note().toJson());
        if (to == PetitionState.GATHERING || to == PetitionState.DRAFT) {
            row.setGatherUntil(mark.gatherUntil());
        }
        setMoments(row, mark);
        row.setVersion(petition.version() + 1);
        return database.update(PETITION)
                        .set(row)
                        .where(
                                PETITION.NUMBER.eq(petition.number().value()),
                                PETITION.STATE.eq(petition.state().code()))
                        .execute()
                == 1;
    }

    private static void setMoments(PetitionRecord row, PetitionMark mark) {
        setIfGiven(mark.moderationSince(), row::setModerationSince);
        if (mark.moderationSince() != null) {
            row.setModerationDue(mark.moderationDue());
        }
        setIfGiven(mark.closedAt(), row::setClosedAt);
        setIfGiven(mark.answeredAt(), row::setAnsweredAt);
        setIfGiven(mark.endedAt(), row::setEndedAt);
        setIfGiven(mark.procedureVersion(), row::setProcedureVersion);
        setIfGiven(mark.textHidden(), row::setTextHidden);
        var opening = mark.opening();
        if (opening != null) {
            row.setOpenedAt(opening.openedAt());
            row.setClosesAt(opening.closesAt());
            row.setProcedureVersion(opening.procedureVersion());
            row.setPopulation(opening.population());
        }
    }

    private static <T> void setIfGiven(@Nullable T value, java.util.function.Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAt(PetitionNumber number, Instant closesAt) {
        database.update(PETITION)
                .set(PETITION.CLOSES_AT, closesAt)
                .set(PETITION.VERSION, PETITION.VERSION.plus(1))
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
    }

    /** Keeps when the final answer came without another state: the petition is still open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answeredAt(PetitionNumber number, Instant at) {
        database.update(PETITION)
                .set(PETITION.ANSWERED_AT, at)
                .where(PETITION.NUMBER.eq(number.value()), PETITION.ANSWERED_AT.isNull())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void fixThresholds(PetitionNumber number, List<Petition.Threshold> thresholds) {
        thresholds.forEach(threshold -> database.insertInto(THRESHOLD)
                .set(THRESHOLD.PETITION, number.value())
                .set(THRESHOLD.ORDINAL, threshold.ordinal())
                .set(THRESHOLD.REQUIRED, threshold.required())
                .set(THRESHOLD.TRIGGERS, threshold.triggers())
                .set(THRESHOLD.HAND_OVER, threshold.whenReached() ? "when_reached" : "at_closing")
                .execute());
    }

    /** Notes that a threshold is reached now, or (null) that it no longer is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reached(PetitionNumber number, int ordinal, @Nullable Instant at) {
        database.update(THRESHOLD)
                .set(THRESHOLD.REACHED_AT, at)
                .where(THRESHOLD.PETITION.eq(number.value()), THRESHOLD.ORDINAL.eq(ordinal))
                .execute();
    }

    /** Notes the hand-over of a threshold; true exactly once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handedOver(PetitionNumber number, int ordinal, Instant at) {
        var first = database.update(THRESHOLD)
                        .set(THRESHOLD.HANDED_OVER_AT, at)
                        .where(
                                THRESHOLD.PETITION.eq(number.value()),
                                THRESHOLD.ORDINAL.eq(ordinal),
                                THRESHOLD.HANDED_OVER_AT.isNull())
                        .execute()
                == 1;
        database.update(PETITION)
                .set(PETITION.HANDED_OVER_AT, at)
                .where(PETITION.NUMBER.eq(number.value()), PETITION.HANDED_OVER_AT.isNull())
                .execute();
        return first;
    }

    private Petition whole(PetitionRecord row) {
        return new Petition(
                new PetitionNumber(row.getNumber()),
                PetitionState.of(row.getState()).orElseThrow(),
                row.getGroupId() == null ? null : new GroupId(row.getGroupId()),
                new AccountId(row.getAuthor()),
                row.getAuthoritySlug(),
                row.getTerritoryCode(),
                row.getProcedureCode(),
                row.getProcedureVersion(),
                row.getTopic(),
                text(row),
                row.getDirectKey(),
                row.getPopulation(),
                row.getReasonCode(),
                LocalizedText.fromJson(row.getNote()),
                row.getTextHidden(),
                moments(row),
                thresholds(row.getNumber()),
                row.getVersion());
    }

    static Petition.Moments moments(PetitionRecord row) {
        return new Petition.Moments(
                row.getCreatedAt(),
                row.getGatherUntil(),
                row.getModerationSince(),
                row.getModerationDue(),
                row.getOpenedAt(),
                row.getClosesAt(),
                row.getClosedAt(),
                row.getHandedOverAt(),
                row.getAnsweredAt(),
                row.getEndedAt());
    }

    private PetitionText text(PetitionRecord row) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        database.selectFrom(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.eq(row.getNumber()))
                .forEach(text -> Language.of(text.getLanguage())
                        .ifPresent(language -> versions.put(
                                language,
                                new PetitionText.Version(text.getTitle(), text.getDemand(), text.getBackground()))));
        return new PetitionText(Language.of(row.getOriginalLanguage()).orElse(Language.KK), versions);
    }

    private List<Petition.Threshold> thresholds(long number) {
        return database.selectFrom(THRESHOLD)
                .where(THRESHOLD.PETITION.eq(number))
                .orderBy(THRESHOLD.ORDINAL)
                .fetch(PetitionRepository::threshold);
    }

    static Petition.Threshold threshold(ThresholdRecord row) {
        return new Petition.Threshold(
                row.getOrdinal(),
                row.getRequired(),
                row.getTriggers(),
                row.getHandOver().equals("when_reached"),
                row.getReachedAt(),
                row.getHandedOverAt());
    }
}
