package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.civic.signatures.SignRequest;
import org.bastama.foundation.mailbox.SealedMail;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** What a batch writes: rows by table, each table once. */
final class BatchChanges {

    /** A new token. */
    record NewToken(SignatureToken token, UUID signature, Instant expiresAt) {}

    /** A mail to a mailbox, in a place of the day, or none and then it is never sent. */
    record NewMail(
            String mailbox,
            UUID id,
            LocalDate day,
            @Nullable Integer place,
            SignatureKey about,
            SealedMail mail) {

        boolean isSent() {
            return place != null;
        }
    }

    /** A request that was carried out. */
    record NewRequest(PetitionNumber number, SignRequest request) {}

    /** A signature that waits in quarantine. */
    record NewHeld(SignatureKey signature, String reason) {}

    /** A signature of a mailbox, for the portal-wide index. */
    record Indexed(String mailbox, SignatureKey signature) {}

    private final Map<SignatureKey, SignatureRow> inserted = new LinkedHashMap<>();
    private final Map<SignatureKey, SignatureRow> changed = new TreeMap<>();
    private final Set<SignatureKey> erased = new LinkedHashSet<>();
    private final List<NewToken> tokens = new ArrayList<>();
    private final List<NewMail> mails = new ArrayList<>();
    private final List<NewRequest> requests = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();
    private final Map<SignatureKey, NewHeld> held = new LinkedHashMap<>();
    private final Set<SignatureKey> released = new LinkedHashSet<>();
    private final List<Runnable> decisions = new ArrayList<>();
    private final List<Indexed> indexed = new ArrayList<>();
    private final List<Indexed> forgotten = new ArrayList<>();

    void insert(SignatureRow row) {
        inserted.put(SignatureKey.of(row), row);
    }

    void change(SignatureRow row) {
        (inserted.containsKey(SignatureKey.of(row)) ? inserted : changed).put(SignatureKey.of(row), row);
    }

    void erase(SignatureRow row) {
        erased.add(SignatureKey.of(row));
    }

    void add(NewToken token) {
        tokens.add(token);
    }

    void add(NewMail mail) {
        mails.add(mail);
    }

    void add(NewEvent event) {
        events.add(event);
    }

    void note(PetitionNumber number, SignRequest request) {
        requests.add(new NewRequest(number, request));
    }

    void hold(SignatureRow row, String reason) {
        held.put(SignatureKey.of(row), new NewHeld(SignatureKey.of(row), reason));
    }

    void release(SignatureRow row) {
        if (held.remove(SignatureKey.of(row)) == null) {
            released.add(SignatureKey.of(row));
        }
    }

    /** Something of another room that is noted in the same transaction. */
    void decide(Runnable decision) {
        decisions.add(decision);
    }

    /** After the batch the portal-wide index learns of it. */
    void index(String mailbox, SignatureKey signature) {
        indexed.add(new Indexed(mailbox, signature));
    }

    /** After the batch the portal-wide index forgets it. */
    void forget(String mailbox, SignatureKey signature) {
        forgotten.add(new Indexed(mailbox, signature));
    }

    Collection<SignatureRow> inserted() {
        return inserted.values();
    }

    /** By key, the order in which they were locked. */
    Collection<SignatureRow> changed() {
        return changed.values();
    }

    Set<SignatureKey> erased() {
        return erased;
    }

    List<NewToken> tokens() {
        return tokens;
    }

    List<NewMail> mails() {
        return mails;
    }

    List<NewRequest> requests() {
        return requests;
    }

    List<NewEvent> events() {
        return events;
    }

    Collection<NewHeld> held() {
        return held.values();
    }

    Set<SignatureKey> released() {
        return released;
    }

    List<Runnable> decisions() {
        return decisions;
    }

    List<Indexed> indexed() {
        return indexed;
    }

    List<Indexed> forgotten() {
        return forgotten;
    }

    /** One step of the tally for each cell that events touch. */
    Collection<TallyChange> tally() {
        return events.stream()
                .map(NewEvent::step)
                .collect(Collectors.toMap(TallyChange::cell, step -> step, TallyChange::plus))
                .values();
    }

    /** The petitions whose tally changes. */
    Set<PetitionNumber> tallied() {
        return events.stream().map(event -> event.row().number()).collect(Collectors.toSet());
    }
}
