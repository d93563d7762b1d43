package org.bastama.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** Handed-over petitions and officials put straight into the tables, for tests of what follows a hand-over. */
public final class DeskRows {

    /** The authority of every petition of {@link PetitionRows}. */
    public static final String AUTHORITY = "akimat-semey";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final JdbcTemplate database;
    private final PetitionRows petitions;
    private final EnsureAccount ensureAccount;

    public DeskRows(JdbcTemplate database, EnsureAccount ensureAccount) {
        this.database = database;
        this.petitions = new PetitionRows(database);
        this.ensureAccount = ensureAccount;
    }

    /** A petition in a state under a procedure's first version, with one threshold that was handed over. */
    public PetitionNumber petition(PetitionState state, String procedure, Instant handedOverAt) {
        var number = petitions.insert(state, null);
        database.update(
                "update petitions.petition set procedure_code = ?, procedure_version = 1, handed_over_at = ? where number = ?",
                procedure,
                handedOverAt.atOffset(ZoneOffset.UTC),
                number.value());
        database.update(
                "insert into petitions.threshold (petition, ordinal, required, triggers, hand_over, reached_at, handed_over_at)"
                        + " values (?, 1, 300, 'response', 'when_reached', ?, ?)",
                number.value(),
                handedOverAt.atOffset(ZoneOffset.UTC),
                handedOverAt.atOffset(ZoneOffset.UTC));
        return number;
    }

    /** Has a petition led under another version of its procedure. */
    public void version(PetitionNumber number, int version) {
        database.update(
                "update petitions.petition set procedure_version = ? where number = ?", version, number.value());
    }

    /** Somebody with an account. */
    public Account person(String name, Language language) {
        var email = new EmailAddress("desk" + PEOPLE.incrementAndGet() + "@example.kz");
        return ensureAccount.of(email, name, language);
    }

    /** Somebody who speaks for an authority since yesterday. */
    public Account official(String name, Language language, String authority) {
        var person = person(name, language);
        ensureAccount.grant(person, Role.OFFICIAL);
        database.update(
                "insert into authorities.official (authority_slug, account_id, since) values (?, ?, ?)",
                authority,
                person.id().value(),
                TestClock.START.minusSeconds(24 * 3600).atOffset(ZoneOffset.UTC));
        return ensureAccount.of(person.email(), name, language);
    }

    /** Deletes what these rows led to, for tests that commit. */
    public void deleteAll() {
        List.of(
                        "paper_answer",
                        "hand_over",
                        "deadline",
                        "response",
                        "draft",
                        "extension",
                        "suspension",
                        "transfer",
                        "notice",
                        "due_move",
                        "score_case")
                .forEach(t -> database.update("delete from responses." + t + " where petition > 1000000"));
        List.of("proposal", "proposal_version", "assignment", "note", "act_draft", "act_file", "typed_words")
                .forEach(t -> database.update("delete from responses." + t + " where petition > 1000000"));
        List.of("question", "asking", "answer", "group_reply", "review")
                .forEach(t -> database.update("delete from responses." + t + " where petition > 1000000"));
        List.of("commitment", "milestone", "commitment_step", "evidence", "commitment_notice")
                .forEach(t -> database.update("delete from responses." + t + " where petition > 1000000"));
        database.update("delete from notifications.subscription where petition > 1000000");
        List.of("mailing", "recipient")
                .forEach(t -> database.update("delete from notifications." + t + " where number > 1000000"));
        database.update("delete from notifications.digest_item");
        database.update("delete from responses.approval_rule");
        database.update("delete from responses.absence");
        database.update("delete from responses.template");
        database.update("delete from notifications.confirmation_mail");
        database.update("delete from mailbox.outbox where petition > 1000000");
        database.update("delete from authorities.official where account_id in"
                + " (select id from accounts.account where email like 'desk%@example.kz')");
        database.update("delete from accounts.account_role where account_id in"
                + " (select id from accounts.account where email like 'desk%@example.kz')");
        database.update("delete from accounts.account where email like 'desk%@example.kz'");
        petitions.deleteAll();
    }
}
