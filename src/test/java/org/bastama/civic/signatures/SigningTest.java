package org.bastama.civic.signatures;

import static bastama.db.petitions.Tables.TALLY;
import static bastama.db.signatures.Tables.EVENT;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test that signs: it commits, uses petitions of its own, and after each test the books must balance. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public abstract class SigningTest extends ModuleTest {

    static final String SEMEY = "101000000";
    static final String ALMATY = "750000000";
    static final String HERE = "127.0.0.1";
    static final Actor MODERATOR =
            Actor.of(new AccountId(UUID.randomUUID()), "Moderator", java.util.Set.of(Role.MODERATOR));

    private static final AtomicLong MAILBOXES = new AtomicLong();

    @Autowired
    SignPetition signPetition;

    @Autowired
    ConfirmSignature confirmSignature;

    @Autowired
    WithdrawSignature withdrawSignature;

    @Autowired
    InvalidateSignatures invalidateSignatures;

    @Autowired
    ClearSignatures clearSignatures;

    @Autowired
    SentMails sentMails;

    @Autowired
    DSLContext database;

    @Autowired
    JdbcTemplate jdbc;

    protected PetitionRows petitions;

    @BeforeEach
    void petitionRows() {
        petitions = new PetitionRows(jdbc);
    }

    @AfterEach
    void booksBalanceAndAreCleared() {
        try {
            numbers().forEach(this::assertBooksBalance);
        } finally {
            Stream.of("signature", "token", "event", "held", "mailbox_index", "petition_key", "sign_request")
                    .forEach(table -> jdbc.update("delete from signatures." + table + " where petition > 1000000"));
            jdbc.update("delete from signatures.confirmation_mail");
            jdbc.update("delete from mailbox.outbox where petition > 1000000 or kind like 'signatures.%'");
            jdbc.update("delete from moderation.decision where queue = 'quarantine'");
            petitions.deleteAll();
        }
    }

    /** An address whose mailbox nobody used before. */
    protected static String mailbox() {
        return "signer" + MAILBOXES.incrementAndGet() + "@example.kz";
    }

    static SignForm form(String name, String email, String territory) {
        return new SignForm(name, email, territory, false, true, Language.EN, null);
    }

    void sign(PetitionNumber number, String name, String email) {
        sign(number, name, email, SEMEY);
    }

    void sign(PetitionNumber number, String name, String email, String territory) {
        signPetition.sign(number, form(name, email, territory), HERE);
    }

    /** Signs and gives the token of the mail that came. */
    protected String signed(PetitionNumber number, String name, String email) {
        return signed(number, name, email, SEMEY);
    }

    String signed(PetitionNumber number, String name, String email, String territory) {
        sign(number, name, email, territory);
        return token(newestMail(email));
    }

    /** Signs and confirms; the token. */
    String confirmed(PetitionNumber number, String name, String email) {
        var token = signed(number, name, email);
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(SignatureLink.State.CONFIRMED);
        return token;
    }

    SentMail newestMail(String email) {
        return sentMails.to(new EmailAddress(email), 1).getFirst();
    }

    int mails(String email) {
        return sentMails.to(new EmailAddress(email), 100).size();
    }

    static String token(SentMail mail) {
        return mail.links().stream()
                .filter(link -> link.contains("/s/"))
                .map(link -> URI.create(link).getPath().substring("/s/".length()))
                .findFirst()
                .orElseThrow();
    }

    protected long tally(PetitionNumber number) {
        return database.selectFrom(TALLY).where(TALLY.PETITION.eq(number.value())).fetch().stream()
                .mapToLong(t -> t.getConfirmed() - t.getWithdrawn() - t.getInvalidated() + t.getPaper())
                .sum();
    }

    int events(PetitionNumber number, String kind) {
        return database.fetchCount(EVENT, EVENT.PETITION.eq(number.value()).and(EVENT.KIND.eq(kind)));
    }

    List<UUID> signatures(PetitionNumber number, String state) {
        return database.select(SIGNATURE.ID)
                .from(SIGNATURE)
                .where(SIGNATURE.PETITION.eq(number.value()))
                .and(SIGNATURE.STATE.eq(state))
                .orderBy(SIGNATURE.ID)
                .fetch(SIGNATURE.ID);
    }

    List<PetitionNumber> numbers() {
        return jdbc.queryForList("select number from petitions.petition where number > 1000000", Long.class).stream()
                .map(PetitionNumber::new)
                .toList();
    }

    /** Tally = rows = replay of the events, in each cell of day, territory and level. */
    void assertBooksBalance(PetitionNumber number) {
        var tally = new TreeMap<String, Long>();
        database.selectFrom(TALLY).where(TALLY.PETITION.eq(number.value())).forEach(t -> {
            var cell = t.getOnDay() + " " + t.getTerritoryCode() + " " + t.getIdentityLevel() + " ";
            add(tally, cell + "confirmed", t.getConfirmed());
            add(tally, cell + "withdrawn", t.getWithdrawn());
            add(tally, cell + "invalidated", t.getInvalidated());
        });
        var rows = new TreeMap<String, Long>();
        database.selectFrom(SIGNATURE)
                .where(SIGNATURE.PETITION.eq(number.value()))
                .forEach(s -> {
                    if (s.getConfirmedAt() != null) {
                        add(rows, cell(s.getConfirmedAt(), s.getTerritoryCode(), s.getIdentityLevel(), "confirmed"), 1);
                        if (!s.getState().equals("confirmed")) {
                            add(
                                    rows,
                                    cell(s.getEndedAt(), s.getTerritoryCode(), s.getIdentityLevel(), s.getState()),
                                    1);
                        }
                    }
                });
        var replay = new TreeMap<String, Long>();
        database.select(EVENT.HAPPENED_AT, EVENT.KIND, SIGNATURE.TERRITORY_CODE, SIGNATURE.IDENTITY_LEVEL)
                .from(EVENT)
                .join(SIGNATURE)
                .on(SIGNATURE.PETITION.eq(EVENT.PETITION), SIGNATURE.ID.eq(EVENT.SIGNATURE_ID))
                .where(EVENT.PETITION.eq(number.value()))
                .forEach(e -> add(replay, cell(e.value1(), e.value3(), e.value4(), e.value2()), 1));
        assertThat(tally).as("tally and rows of " + number).isEqualTo(rows);
        assertThat(tally).as("tally and events of " + number).isEqualTo(replay);
    }

    private static String cell(Instant at, String territory, int level, String kind) {
        return Formats.day(at) + " " + territory + " " + level + " " + kind;
    }

    private static void add(TreeMap<String, Long> cells, String cell, long number) {
        if (number != 0) {
            cells.merge(cell, number, Long::sum);
        }
    }
}
