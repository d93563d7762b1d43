package org.bastama.civic.responses.desk;

import static bastama.db.responses.Tables.NOTE;

import java.util.List;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Private notes of officials. Only {@link PrivateNotes} reads them. */
@Repository
class NoteRepository {

    private final DSLContext database;

    NoteRepository(DSLContext database) {
        this.database = database;
    }

    /** All notes on a case, of every authority that had it, the newest first. */
    List<Note> of(PetitionNumber number) {
        return database.selectFrom(NOTE)
                .where(NOTE.PETITION.eq(number.value()))
                .orderBy(NOTE.WRITTEN_AT.desc(), NOTE.ID.desc())
                .fetch(row -> new Note(
                        number,
                        row.getId(),
                        row.getAuthoritySlug(),
                        new AccountId(row.getAuthor()),
                        row.getAuthorName(),
                        row.getBody(),
                        row.getWrittenAt()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Note note) {
        database.insertInto(NOTE)
                .set(NOTE.PETITION, note.petition().value())
                .set(NOTE.ID, note.id())
                .set(NOTE.AUTHORITY_SLUG, note.authoritySlug())
                .set(NOTE.AUTHOR, note.author().value())
                .set(NOTE.AUTHOR_NAME, note.authorName())
                .set(NOTE.BODY, note.text())
                .set(NOTE.WRITTEN_AT, note.writtenAt())
                .execute();
    }
}
