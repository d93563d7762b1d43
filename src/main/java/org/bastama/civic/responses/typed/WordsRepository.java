package org.bastama.civic.responses.typed;

import static bastama.db.responses.Tables.TYPED_WORDS;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is typed in forms. */
@Repository
class WordsRepository {

    private final DSLContext database;

    WordsRepository(DSLContext database) {
        this.database = database;
    }

    /** The person's draft of a form. */
    Optional<WordsDraft> find(PetitionNumber number, AccountId account, WordsPlace place) {
        return database.selectFrom(TYPED_WORDS)
                .where(at(number, account, place))
                .fetchOptional(
                        row -> new WordsDraft(TypedWords.fromJson(row.getWords()), row.getVersion(), row.getSavedAt()));
    }

    /** Keeps it over the version before it; false when that is not the one stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(PetitionNumber number, AccountId account, WordsPlace place, WordsDraft draft) {
        var saved =
                draft.version() == 1 ? insert(number, account, place, draft) : update(number, account, place, draft);
        return saved == 1;
    }

    private int insert(PetitionNumber number, AccountId account, WordsPlace place, WordsDraft draft) {
        return database.insertInto(TYPED_WORDS)
                .set(TYPED_WORDS.PETITION, number.value())
                .set(TYPED_WORDS.ACCOUNT, account.value())
                .set(TYPED_WORDS.PLACE, place.code())
                .set(TYPED_WORDS.WORDS, draft.words().toJson())
                .set(TYPED_WORDS.VERSION, draft.version())
                .set(TYPED_WORDS.SAVED_AT, draft.savedAt())
                .onConflictDoNothing()
                .execute();
    }

    private int update(PetitionNumber number, AccountId account, WordsPlace place, WordsDraft draft) {
        return database.update(TYPED_WORDS)
                .set(TYPED_WORDS.WORDS, draft.words().toJson())
                .set(TYPED_WORDS.VERSION, draft.version())
                .set(TYPED_WORDS.SAVED_AT, draft.savedAt())
                .where(at(number, account, place))
                .and(TYPED_WORDS.VERSION.eq(draft.version() - 1))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(PetitionNumber number, AccountId account, WordsPlace place) {
        database.deleteFrom(TYPED_WORDS).where(at(number, account, place)).execute();
    }

    /** Deletes what anybody has typed on a petition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAll(PetitionNumber number) {
        database.deleteFrom(TYPED_WORDS)
                .where(TYPED_WORDS.PETITION.eq(number.value()))
                .execute();
    }

    /** Deletes what officials have typed on a petition. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteOfDesk(PetitionNumber number) {
        var desk = DSL.or(Arrays.stream(WordsPlace.Form.values())
                .filter(WordsPlace.Form::onDesk)
                .map(form -> TYPED_WORDS.PLACE.startsWith(form.name()))
                .toList());
        database.deleteFrom(TYPED_WORDS)
                .where(TYPED_WORDS.PETITION.eq(number.value()), desk)
                .execute();
    }

    /** Deletes what was saved last before an instant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Instant before) {
        database.deleteFrom(TYPED_WORDS).where(TYPED_WORDS.SAVED_AT.lt(before)).execute();
    }

    private static Condition at(PetitionNumber number, AccountId account, WordsPlace place) {
        return TYPED_WORDS
                .PETITION
                .eq(number.value())
                .and(TYPED_WORDS.ACCOUNT.eq(account.value()))
                .and(TYPED_WORDS.PLACE.eq(place.code()));
    }
}
