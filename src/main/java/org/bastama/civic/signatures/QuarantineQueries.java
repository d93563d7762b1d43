package org.bastama.civic.signatures;

import static bastama.db.signatures.Tables.HELD;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.signatures.writer.PetitionKeys;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits in quarantine, for moderators. */
@Component
public class QuarantineQueries {

    /** How many signatures of a petition wait, and since when the first of them. */
    public record Waiting(PetitionNumber number, int signatures, Instant since) {}

    private final DSLContext database;
    private final PetitionKeys keys;

    QuarantineQueries(DSLContext database, PetitionKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The petitions with signatures that wait, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> petitions(int limit) {
        var since = min(HELD.HELD_AT);
        return database.select(HELD.PETITION, count(), since)
                .from(HELD)
                .groupBy(HELD.PETITION)
                .orderBy(since, HELD.PETITION)
                .limit(limit)
                .fetch(row -> new Waiting(new PetitionNumber(row.value1()), row.value2(), row.value3()));
    }

    /** So many of a petition's signatures that wait, the longest waiting first; for moderators. */
    @Transactional(readOnly = true)
    public List<HeldSignature> of(PetitionNumber number, int limit, Actor moderator) {
        moderator.require(Role.MODERATOR);
        return database
                .select(
                        SIGNATURE.ID,
                        SIGNATURE.NAME_SEALED,
                        SIGNATURE.EMAIL_SEALED,
                        SIGNATURE.TERRITORY_CODE,
                        SIGNATURE.CREATED_AT,
                        HELD.REASON,
                        HELD.HELD_AT)
                .from(HELD)
                .join(SIGNATURE)
                .on(SIGNATURE.PETITION.eq(HELD.PETITION))
                .and(SIGNATURE.ID.eq(HELD.SIGNATURE_ID))
                .where(HELD.PETITION.eq(number.value()))
                .orderBy(HELD.HELD_AT, HELD.SIGNATURE_ID)
                .limit(limit)
                .fetch(row -> held(number, row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HeldSignature> held(PetitionNumber number, Record row) {
        return keys.existing(number)
                .map(key -> new HeldSignature(
                        number,
                        row.get(SIGNATURE.ID),
                        row.get(HELD.REASON),
                        key.open(row.get(SIGNATURE.NAME_SEALED)),
                        key.openAddress(row.get(SIGNATURE.EMAIL_SEALED)).domain(),
                        row.get(SIGNATURE.TERRITORY_CODE),
                        row.get(SIGNATURE.CREATED_AT),
                        row.get(HELD.HELD_AT)));
    }
}
