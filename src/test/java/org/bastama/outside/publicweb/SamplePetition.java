package org.bastama.outside.publicweb;

import static bastama.db.moderation.Tables.APPEAL;
import static bastama.db.petitions.Tables.HAND_OVER_PACK;
import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.petitions.Tables.TALLY_DAY;
import static bastama.db.petitions.Tables.TALLY_TERRITORY;
import static bastama.db.petitions.Tables.TALLY_TOTAL;
import static bastama.db.petitions.Tables.THRESHOLD;
import static bastama.db.petitions.Tables.TIMELINE_ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.TestClock;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A petition in the database, in the state that a test needs. */
class SamplePetition {

    static final String KEY = "k".repeat(22);
    static final String ALMATY = "750000000";
    static final String AKIMAT = "akimat-almaty";

    private static final AtomicLong NUMBERS = new AtomicLong(7_000_000);

    final long number = NUMBERS.incrementAndGet();
    private final DSLContext database;

    SamplePetition(DSLContext database, PetitionState state) {
        this(database, state, "open-platform");
    }

    SamplePetition(DSLContext database, PetitionState state, String procedure) {
        this.database = database;
        var now = TestClock.START;
        var opened = PetitionState.PUBLIC.contains(state) && state != PetitionState.REJECTED
                || state == PetitionState.TAKEN_DOWN;
        database.insertInto(PETITION)
                .set(PETITION.NUMBER, number)
                .set(PETITION.STATE, state.code())
                .set(PETITION.AUTHOR, UUID.randomUUID())
                .set(PETITION.AUTHORITY_SLUG, AKIMAT)
                .set(PETITION.TERRITORY_CODE, ALMATY)
                .set(PETITION.PROCEDURE_CODE, procedure)
                .set(PETITION.PROCEDURE_VERSION, 1)
                .set(PETITION.ORIGINAL_LANGUAGE, "ru")
                .set(PETITION.DIRECT_KEY, KEY)
                .set(PETITION.TEXT_HIDDEN, false)
                .set(PETITION.CREATED_AT, now.minus(Duration.ofDays(20)))
                .set(PETITION.OPENED_AT, opened ? now.minus(Duration.ofDays(10)) : null)
                .set(PETITION.GATHER_UNTIL, state == PetitionState.GATHERING ? now.plus(Duration.ofDays(3)) : null)
                .set(PETITION.CLOSES_AT, opened ? now.plus(Duration.ofDays(80)) : null)
                .set(PETITION.VERSION, 1)
                .execute();
        if (opened) {
            threshold(300);
        }
    }

    SamplePetition text(Language language, String title, String demand, String background) {
        database.insertInto(PETITION_TEXT)
                .set(PETITION_TEXT.PETITION, number)
                .set(PETITION_TEXT.LANGUAGE, language.code())
                .set(PETITION_TEXT.TITLE, title)
                .set(PETITION_TEXT.DEMAND, demand)
                .set(PETITION_TEXT.BACKGROUND, background)
                .execute();
        return this;
    }

    /** Texts in all three languages, each telling which it is. */
    SamplePetition texts() {
        return text(Language.KK, "Қазақша атауы", "Қазақша талап", "Қазақша негіздеме")
                .text(Language.RU, "Русское название", "Русское требование", "Русское обоснование")
                .text(Language.EN, "English title", "English demand", "## Heading\n\nEnglish *background*");
    }

    SamplePetition threshold(long required) {
        database.insertInto(THRESHOLD)
                .set(THRESHOLD.PETITION, number)
                .set(THRESHOLD.ORDINAL, 1)
                .set(THRESHOLD.REQUIRED, required)
                .set(THRESHOLD.TRIGGERS, "response")
                .set(THRESHOLD.HAND_OVER, "when_reached")
                .execute();
        return this;
    }

    SamplePetition signed(String territory, long count) {
        var today = Formats.day(TestClock.START);
        database.insertInto(TALLY)
                .set(TALLY.PETITION, number)
                .set(TALLY.ON_DAY, today)
                .set(TALLY.TERRITORY_CODE, territory)
                .set(TALLY.IDENTITY_LEVEL, 0)
                .set(TALLY.CONFIRMED, count)
                .set(TALLY.WITHDRAWN, 0L)
                .set(TALLY.INVALIDATED, 0L)
                .set(TALLY.PAPER, 0L)
                .execute();
        add(TALLY_DAY, TALLY_DAY.NET, Map.of(TALLY_DAY.PETITION, number, TALLY_DAY.ON_DAY, today), count);
        add(
                TALLY_TERRITORY,
                TALLY_TERRITORY.NET,
                Map.of(
                        TALLY_TERRITORY.PETITION, number,
                        TALLY_TERRITORY.TERRITORY_CODE, territory,
                        TALLY_TERRITORY.IDENTITY_LEVEL, 0),
                count);
        add(TALLY_TOTAL, TALLY_TOTAL.NET, Map.of(TALLY_TOTAL.PETITION, number, TALLY_TOTAL.IDENTITY_LEVEL, 0), count);
        return this;
    }

    private void add(Table<?> sums, Field<Long> net, Map<Field<?>, ?> key, long count) {
        if (database.update(sums)
                        .set(net, net.plus(count))
                        .where(DSL.condition(key))
                        .execute()
                == 0) {
            database.insertInto(sums).set(key).set(net, count).execute();
        }
    }

    /** Handed over while collecting goes on. */
    SamplePetition handedOver() {
        database.update(PETITION)
                .set(PETITION.HANDED_OVER_AT, TestClock.START)
                .where(PETITION.NUMBER.eq(number))
                .execute();
        return this;
    }

    SamplePetition step(String kind, Instant at) {
        database.insertInto(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.PETITION, number)
                .set(TIMELINE_ENTRY.ID, UUID.randomUUID())
                .set(TIMELINE_ENTRY.KIND, kind)
                .set(TIMELINE_ENTRY.HAPPENED_AT, at)
                .set(TIMELINE_ENTRY.DETAILS, "{\"details\":{},\"note\":\"{}\"}")
                .execute();
        return this;
    }

    /** Its rejection is appealed and waits. */
    SamplePetition appealed(String statement) {
        database.insertInto(APPEAL)
                .set(APPEAL.ID, UUID.randomUUID())
                .set(APPEAL.QUEUE, "petitions")
                .set(APPEAL.SUBJECT, Long.toString(number))
                .set(APPEAL.STATEMENT, LocalizedText.of(Language.EN, statement).toJson())
                .set(APPEAL.LODGED_AT, TestClock.START)
                .set(APPEAL.LODGED_BY, UUID.randomUUID())
                .set(APPEAL.DUE_AT, TestClock.START)
                .execute();
        return this;
    }

    /** The appeal was decided by the moderator who rejected it. */
    SamplePetition appealUpheld(String note) {
        database.update(APPEAL)
                .set(APPEAL.GRANTED, false)
                .set(APPEAL.JUDGE, "same")
                .set(APPEAL.NOTE, LocalizedText.of(Language.EN, note).toJson())
                .set(APPEAL.DECIDED_AT, TestClock.START)
                .set(APPEAL.DECIDED_BY, UUID.randomUUID())
                .where(APPEAL.SUBJECT.eq(Long.toString(number)))
                .execute();
        return this;
    }

    /** Takes it away again, for tests that commit. */
    void delete() {
        database.deleteFrom(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.PETITION.eq(number))
                .execute();
        database.deleteFrom(TALLY_TOTAL).where(TALLY_TOTAL.PETITION.eq(number)).execute();
        database.deleteFrom(TALLY_DAY).where(TALLY_DAY.PETITION.eq(number)).execute();
        database.deleteFrom(TALLY_TERRITORY)
                .where(TALLY_TERRITORY.PETITION.eq(number))
                .execute();
        database.deleteFrom(TALLY).where(TALLY.PETITION.eq(number)).execute();
        database.deleteFrom(HAND_OVER_PACK)
                .where(HAND_OVER_PACK.PETITION.eq(number))
                .execute();
        database.deleteFrom(THRESHOLD).where(THRESHOLD.PETITION.eq(number)).execute();
        database.deleteFrom(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.eq(number))
                .execute();
        database.deleteFrom(PETITION).where(PETITION.NUMBER.eq(number)).execute();
    }
}
