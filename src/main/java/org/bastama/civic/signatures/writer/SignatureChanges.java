package org.bastama.civic.signatures.writer;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.writer.NewEvent.Kind;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what becomes of a stored signature, whose row the batch has locked: with a change that counts goes exactly one
 * event, and with that one step of the tally.
 */
@Component
class SignatureChanges {

    private static final String HANDED_OVER = "signatures.handed-over";
    private static final String QUEUE = "quarantine";

    private final Decisions decisions;
    private final Clock clock;

    SignatureChanges(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    Outcome apply(Command command, Batch batch) {
        return switch (command) {
            case Command.Confirm confirm -> confirm(confirm, batch);
            case Command.Withdraw withdraw ->
                with(batch.linked(withdraw.token()).map(BulkRows.Linked::key), batch, row -> withdraw(row, batch));
            case Command.WithdrawOwn own -> with(key(own), batch, row -> withdraw(row, batch));
            case Command.Invalidate invalidate ->
                with(key(invalidate), batch, row -> invalidate(invalidate, row, batch));
            case Command.Clear clear -> with(key(clear), batch, row -> clear(clear, row, batch));
            case Command.Erase erase -> with(key(erase), batch, row -> erase(erase, row, batch));
            case Command.Sign sign -> throw new IllegalArgumentException("a new signature changes none");
        };
    }

    private Outcome confirm(Command.Confirm command, Batch batch) {
        var linked = batch.linked(command.token());
        return with(linked.map(BulkRows.Linked::key), batch, row -> {
            var holders = batch.holders(row);
            var link = LinkRules.of(
                    row, linked.orElseThrow().expiresAt(), batch.signable(row.number()), holders, batch.now());
            return link.state() == SignatureLink.State.CONFIRMABLE
                    ? confirm(row, MailboxPlaces.free(row, holders).orElseThrow(), batch)
                    : new Outcome(link, false, null);
        });
    }

    private Outcome confirm(SignatureRow row, int place, Batch batch) {
        var confirmed = row.confirmed(place, batch.now());
        var quarantine = row.quarantine();
        if (quarantine == null) {
            count(confirmed, Kind.CONFIRMED, null, batch);
        } else {
            batch.changes().hold(confirmed, quarantine);
        }
        return changed(confirmed, batch);
    }

    private Outcome withdraw(SignatureRow row, Batch batch) {
        return switch (row.state()) {
            case PENDING -> end(row, SignatureState.WITHDRAWN, null, batch);
            case HELD, CONFIRMED ->
                isHandedOver(row, batch) ? refused(row) : end(row, SignatureState.WITHDRAWN, null, batch);
            case WITHDRAWN, INVALIDATED, SURPLUS -> unchanged(row);
        };
    }

    private Outcome invalidate(Command.Invalidate command, SignatureRow row, Batch batch) {
        return switch (row.state()) {
            case PENDING, HELD, CONFIRMED -> {
                decide("invalidated", row, command.reason(), command.note(), command.moderator(), batch);
                yield end(row, SignatureState.INVALIDATED, command.reason(), batch);
            }
            case WITHDRAWN, INVALIDATED, SURPLUS -> unchanged(row);
        };
    }

    private Outcome clear(Command.Clear command, SignatureRow row, Batch batch) {
        if (row.state() != SignatureState.HELD) {
            return unchanged(row);
        }
        if (isHandedOver(row, batch)) {
            return refused(row);
        }
        decide("cleared", row, null, LocalizedText.empty(), command.moderator(), batch);
        batch.changes().release(row);
        var cleared = row.cleared(batch.now());
        count(cleared, Kind.CONFIRMED, null, batch);
        return changed(cleared, batch);
    }

    /** Before hand-over the signature is withdrawn; after it the person goes and the number stays. */
    private Outcome erase(Command.Erase command, SignatureRow row, Batch batch) {
        withdraw(row, batch);
        var key = SignatureKey.of(row);
        batch.replace(batch.row(key).orElseThrow().erased());
        batch.changes().erase(row);
        batch.changes().forget(command.mailbox(), key);
        return new Outcome(SignatureLink.unknown(), true, null);
    }

    private Outcome end(SignatureRow row, SignatureState to, @Nullable String reason, Batch batch) {
        var ended = row.ended(to, batch.now());
        if (row.state() == SignatureState.HELD) {
            batch.changes().release(row);
        }
        if (row.state() == SignatureState.CONFIRMED) {
            count(ended, to == SignatureState.WITHDRAWN ? Kind.WITHDRAWN : Kind.INVALIDATED, reason, batch);
        }
        return changed(ended, batch);
    }

    private void count(SignatureRow row, Kind kind, @Nullable String reason, Batch batch) {
        batch.changes().add(NewEvent.of(row, kind, reason, batch.now(), clock));
    }

    private void decide(
            String verdict,
            SignatureRow row,
            @Nullable String reason,
            LocalizedText note,
            Actor moderator,
            Batch batch) {
        var subject = row.number() + "/" + row.id();
        batch.changes().decide(() -> decisions.record(QUEUE, subject, verdict, reason, note, moderator));
    }

    private static Outcome with(Optional<SignatureKey> key, Batch batch, Function<SignatureRow, Outcome> change) {
        return key.flatMap(batch::row)
                .filter(row -> !row.isErased())
                .map(change)
                .orElseGet(() -> new Outcome(SignatureLink.unknown(), false, null));
    }

    private static Optional<SignatureKey> key(Command.ById command) {
        return Optional.of(new SignatureKey(command.number(), command.signature()));
    }

    private static Outcome changed(SignatureRow row, Batch batch) {
        batch.replace(row);
        return new Outcome(LinkRules.settled(row), true, null);
    }

    private static Outcome unchanged(SignatureRow row) {
        return new Outcome(LinkRules.settled(row), false, null);
    }

    private static Outcome refused(SignatureRow row) {
        return new Outcome(LinkRules.settled(row), false, HANDED_OVER);
    }

    private static boolean isHandedOver(SignatureRow row, Batch batch) {
        return batch.signable(row.number()).map(Signable::handedOverAt).isPresent();
    }
}
