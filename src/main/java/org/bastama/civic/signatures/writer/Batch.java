package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.signatures.SignRequest;
import org.bastama.foundation.shared.PetitionNumber;

/**
 * What one transaction works on: what was read of the database, as the commands before have changed it, and what is to be
 * written. Commands that meet in one batch see each other here; nothing in it touches the database.
 */
final class Batch {

    private final Instant now;
    private final Map<SignatureKey, SignatureRow> rows = new HashMap<>();
    private final Map<MailboxKey, Set<SignatureKey>> byMailbox = new HashMap<>();
    private final Map<SignatureToken, BulkRows.Linked> tokens = new HashMap<>();
    private final Map<PetitionNumber, Signable> signables = new HashMap<>();
    private final Map<String, MailboxDay> mailboxes = new HashMap<>();
    private final Map<BulkRows.RequestKey, String> requests = new HashMap<>();
    private final BatchChanges changes = new BatchChanges();

    Batch(Instant now) {
        this.now = now;
    }

    /** The time of everything that happens in it, in microseconds as the database keeps it. */
    Instant now() {
        return now;
    }

    BatchChanges changes() {
        return changes;
    }

    void know(Collection<SignatureRow> read) {
        read.forEach(this::put);
    }

    void knowTokens(Map<SignatureToken, BulkRows.Linked> read) {
        tokens.putAll(read);
        read.values().forEach(linked -> put(linked.signature()));
    }

    void knowSignables(Map<PetitionNumber, Signable> read) {
        signables.putAll(read);
    }

    void knowMails(Collection<BulkRows.MailOfDay> read) {
        read.forEach(mail -> mailbox(mail.mailbox()).add(mail));
    }

    void knowRequests(Map<BulkRows.RequestKey, String> read) {
        requests.putAll(read);
    }

    Optional<SignatureRow> row(SignatureKey key) {
        return Optional.ofNullable(rows.get(key));
    }

    Optional<BulkRows.Linked> linked(SignatureToken token) {
        return Optional.ofNullable(tokens.get(token));
    }

    Optional<Signable> signable(PetitionNumber number) {
        return Optional.ofNullable(signables.get(number));
    }

    /** The signatures that hold the places of a mailbox, by place. */
    List<SignatureRow> holders(SignatureRow of) {
        return ofMailbox(of)
                .filter(row -> row.slot() != null)
                .sorted(Comparator.comparing(SignatureRow::slot))
                .toList();
    }

    /** The oldest pending signature that says exactly what a new one would say. */
    Optional<SignatureRow> samePending(SignatureRow attempt) {
        return ofMailbox(attempt).filter(attempt::isRepeatedBy).min(Comparator.comparing(SignatureRow::id));
    }

    /** The mails of a mailbox's day. */
    MailboxDay mailbox(String hash) {
        return mailboxes.computeIfAbsent(hash, h -> new MailboxDay());
    }

    /** The body under which a request was carried out before, if it was; from now on it was. */
    Optional<String> carriedOut(PetitionNumber number, SignRequest request) {
        var earlier = requests.putIfAbsent(new BulkRows.RequestKey(number, request.key()), request.body());
        if (earlier == null) {
            changes.note(number, request);
        }
        return Optional.ofNullable(earlier);
    }

    /** A signature that is new. */
    void insert(SignatureRow row) {
        put(row);
        changes.insert(row);
    }

    /** A signature that changed. */
    void replace(SignatureRow row) {
        put(row);
        changes.change(row);
    }

    private void put(SignatureRow row) {
        var key = SignatureKey.of(row);
        rows.put(key, row);
        byMailbox
                .computeIfAbsent(MailboxKey.of(row), mailbox -> new LinkedHashSet<>())
                .add(key);
    }

    private Stream<SignatureRow> ofMailbox(SignatureRow of) {
        return byMailbox.getOrDefault(MailboxKey.of(of), new HashSet<>()).stream()
                .map(rows::get);
    }
}
