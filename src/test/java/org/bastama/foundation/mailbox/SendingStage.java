package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.OUTBOX;
import static bastama.db.mailbox.Tables.SUPPRESSED;

import bastama.db.mailbox.tables.records.OutboxRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty outbox and nodes that send from it; their sleep moves the clock. */
abstract class SendingStage extends ModuleTest {

    static final String KIND = "test.outbox";

    @Autowired
    Outbox outbox;

    @Autowired
    SendingRepository sending;

    @Autowired
    SuppressionRepository suppressed;

    @Autowired
    MailSeal seal;

    @Autowired
    MailRendering rendering;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    /** Tests that commit leave mails behind. */
    @BeforeEach
    void nothingWaits() {
        database.deleteFrom(OUTBOX).execute();
        database.deleteFrom(SUPPRESSED).execute();
    }

    static Mail mail(String to) {
        return mail(to, null);
    }

    static Mail mail(String to, @Nullable Long petition) {
        return new Mail(
                KIND,
                petition == null ? null : new PetitionNumber(petition),
                new EmailAddress(to),
                Language.EN,
                "A subject",
                List.of("First <b>.", "Second."),
                new Mail.Action("Do it", "https://portal.example/s/abc?x=1&y=2"),
                null);
    }

    /** A node that sends as fast as it can. */
    SendMails sender(Carrier carrier) {
        return sender(carrier, 10_000);
    }

    SendMails sender(Carrier carrier, int perSecond) {
        var delivery = new DeliverMails(sending, suppressed, seal, rendering, carrier, transaction, clock);
        return new SendMails(sending, delivery, transaction, new MailProperties(perSecond), clock, clock::advance);
    }

    /** How many mails are in which state. */
    Map<String, Integer> states() {
        return database.select(OUTBOX.STATE, DSL.count())
                .from(OUTBOX)
                .groupBy(OUTBOX.STATE)
                .fetchMap(OUTBOX.STATE, DSL.count());
    }

    OutboxRecord only() {
        return Objects.requireNonNull(
                database.selectFrom(OUTBOX).where(OUTBOX.KIND.eq(KIND)).fetchOne());
    }
}
