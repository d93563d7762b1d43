package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.writer.EventRepository.Kind;
import org.bastama.foundation.moderation.Decisions;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The changes of a stored signature: the row is locked and moved under guard, and with it goes exactly one event and one
 * step of the tally when the change counts.
 */
@Component
class SignatureChanges {

    private static final String HANDED_OVER = "signatures.handed-over";
    private static final String QUEUE = "quarantine";

    private final SignatureRepository signatures;
    private final SignatureLinks links;
    private final Counting counting;
    private final HeldRepository held;
    private final EventRepository events;
    private final Signables signables;
    private final Decisions decisions;
    private final MailboxIndex mailboxes;

    SignatureChanges(
            SignatureRepository signatures,
            SignatureLinks links,
            Counting counting,
            HeldRepository held,
            EventRepository events,
            Signables signables,
            Decisions decisions,
            MailboxIndex mailboxes) {
        this.signatures = signatures;
        this.links = links;
        this.counting = counting;
        this.held = held;
        this.events = events;
        this.signables = signables;
        this.decisions = decisions;
        this.mailboxes = mailboxes;
    }

    Applied confirm(Command.Confirm command, Instant now) {
        return with(command.number(), command.signature(), row -> {
            var link = links.of(row, command.expiresAt(), now);
            return link.state() == SignatureLink.State.CONFIRMABLE ? confirm(row, now) : Applied.unchanged(link);
        });
    }

    private Applied confirm(SignatureRow row, Instant now) {
        var slot = MailboxPlaces.free(row, signatures.holders(row.number(), row.mailboxHmac()));
        var quarantine = row.quarantine();
        var to = quarantine == null ? SignatureState.CONFIRMED : SignatureState.HELD;
        guard(signatures.confirm(row, to, slot.orElseThrow(), now));
        if (quarantine == null) {
            counting.count(row, Kind.CONFIRMED, null, now);
        } else {
            held.add(row, quarantine, now);
        }
        return Applied.changed(now(row))
                .tallied(quarantine == null ? row.number() : null)
                .then(portal -> mailboxes.hashOf(row).ifPresent(mailbox -> portal.freePlaces(mailbox, row.id())));
    }

    Applied withdraw(Command.Withdraw command, Instant now) {
        return with(command.number(), command.signature(), row -> withdraw(row, now));
    }

    private Applied withdraw(SignatureRow row, Instant now) {
        return switch (row.state()) {
            case PENDING -> end(row, SignatureState.WITHDRAWN, null, now);
            case HELD, CONFIRMED ->
                isHandedOver(row)
                        ? Applied.refused(now(row), HANDED_OVER)
                        : end(row, SignatureState.WITHDRAWN, null, now);
            case WITHDRAWN, INVALIDATED, SURPLUS -> Applied.unchanged(now(row));
        };
    }

    Applied invalidate(Command.Invalidate command, Instant now) {
        return with(command.number(), command.signature(), row -> switch (row.state()) {
            case PENDING, HELD, CONFIRMED -> {
                decisions.record(
                        QUEUE, row.number() + "/" + row.id(), "invalidated", null, command.note(), command.moderator());
                yield end(row, SignatureState.INVALIDATED, command.reason(), now);
            }
            case WITHDRAWN, INVALIDATED, SURPLUS -> Applied.unchanged(now(row));
        });
    }

    Applied clear(Command.Clear command, Instant now) {
        return with(command.number(), command.signature(), row -> {
            if (row.state() != SignatureState.HELD) {
                return Applied.unchanged(now(row));
            }
            if (isHandedOver(row)) {
                return Applied.refused(now(row), HANDED_OVER);
            }
            decisions.record(
                    QUEUE, row.number() + "/" + row.id(), "cleared", null, LocalizedText.empty(), command.moderator());
            guard(signatures.clear(row, now));
            held.remove(row);
            counting.count(row, Kind.CONFIRMED, null, now);
            return Applied.changed(now(row)).tallied(row.number());
        });
    }

    /** Before hand-over the signature is withdrawn; after it the person goes and the number stays. */
    Applied erase(Command.Erase command, Instant now) {
        return with(command.number(), command.signature(), row -> {
            var withdrawn = withdraw(row, now);
            signatures.erase(signatures.find(row.number(), row.id()).orElseThrow());
            events.eraseNonces(row);
            return Applied.changed(SignatureLink.unknown())
                    .tallied(withdrawn.tallied())
                    .then(portal -> portal.forget(command.mailbox(), row.number(), row.id()));
        });
    }

    private Applied end(SignatureRow row, SignatureState to, @Nullable String reason, Instant now) {
        guard(signatures.end(row, to, now));
        if (row.state() == SignatureState.HELD) {
            held.remove(row);
        }
        var counted = row.state() == SignatureState.CONFIRMED;
        if (counted) {
            counting.count(row, to == SignatureState.WITHDRAWN ? Kind.WITHDRAWN : Kind.INVALIDATED, reason, now);
        }
        return Applied.changed(now(row)).tallied(counted ? row.number() : null);
    }

    private Applied with(PetitionNumber number, UUID id, Function<SignatureRow, Applied> change) {
        return signatures
                .lock(number, id)
                .filter(row -> !row.isErased())
                .map(change)
                .orElseGet(() -> Applied.unchanged(SignatureLink.unknown()));
    }

    private SignatureLink now(SignatureRow row) {
        return SignatureLinks.settled(signatures.find(row.number(), row.id()).orElseThrow());
    }

    private boolean isHandedOver(SignatureRow row) {
        return signables.find(row.number()).map(s -> s.handedOverAt() != null).orElse(false);
    }

    /** The row was locked, so another state than the one read is a fault: the transaction is given up. */
    private static void guard(boolean moved) {
        if (!moved) {
            throw new IllegalStateException("a signature changed under its lock");
        }
    }
}
