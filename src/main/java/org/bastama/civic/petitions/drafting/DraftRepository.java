package org.bastama.civic.petitions.drafting;

import static bastama.db.petitions.Sequences.PETITION_NUMBER;
import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;

import bastama.db.petitions.tables.records.PetitionTextRecord;
import java.time.Instant;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a draft: what was chosen, and its texts. */
@Component
class DraftRepository {

    private final DSLContext database;

    DraftRepository(DSLContext database) {
        this.database = database;
    }

    /** How many unfinished drafts a person keeps. */
    public int drafts(AccountId author) {
        return database.fetchCount(
                PETITION, PETITION.AUTHOR.eq(author.value()), PETITION.STATE.eq(PetitionState.DRAFT.code()));
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

    /** Makes the drafts of a group those of their authors. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveToAuthors(GroupId group) {
        database.update(PETITION)
                .setNull(PETITION.GROUP_ID)
                .set(PETITION.VERSION, PETITION.VERSION.plus(1))
                .where(PETITION.GROUP_ID.eq(group.value()), PETITION.STATE.eq(PetitionState.DRAFT.code()))
                .execute();
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
            replaceTexts(number, draft.text(), version + 1);
        }
        return saved == 1;
    }

    /** Deletes a draft, which has nothing but its texts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(PetitionNumber number) {
        deleteTexts(number);
        database.deleteFrom(PETITION)
                .where(PETITION.NUMBER.eq(number.value()), PETITION.STATE.eq(PetitionState.DRAFT.code()))
                .execute();
    }

    private void deleteTexts(PetitionNumber number) {
        database.deleteFrom(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.eq(number.value()))
                .execute();
    }

    private void replaceTexts(PetitionNumber number, PetitionText text, int version) {
        var before = database.selectFrom(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.eq(number.value()))
                .fetchMap(PETITION_TEXT.LANGUAGE);
        deleteTexts(number);
        text.versions()
                .forEach((language, typed) -> database.insertInto(PETITION_TEXT)
                        .set(PETITION_TEXT.PETITION, number.value())
                        .set(PETITION_TEXT.LANGUAGE, language.code())
                        .set(PETITION_TEXT.TITLE, typed.title())
                        .set(PETITION_TEXT.DEMAND, typed.demand())
                        .set(PETITION_TEXT.BACKGROUND, typed.background())
                        .set(PETITION_TEXT.CHANGED_IN, changedIn(before.get(language.code()), typed, version))
                        .execute());
    }

    /** The version in which a text last changed: this one, unless it is as it was. */
    private static int changedIn(@Nullable PetitionTextRecord before, PetitionText.Version typed, int version) {
        return before != null
                        && typed.equals(
                                new PetitionText.Version(before.getTitle(), before.getDemand(), before.getBackground()))
                ? before.getChangedIn()
                : version;
    }
}
