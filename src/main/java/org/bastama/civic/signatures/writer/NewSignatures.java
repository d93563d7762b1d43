package org.bastama.civic.signatures.writer;

import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores an attempt to sign and mails a link. Whatever the mailbox did before, the same statements run, so that neither
 * the answer nor the work tells a stranger whether somebody signed.
 */
@Component
class NewSignatures {

    /** Mails a mailbox gets a day, over the whole portal, while it does not confirm (DOMAIN §5). */
    static final int MAILS_A_DAY = 3;

    private final SignatureRepository signatures;
    private final TokenRepository tokens;
    private final MailboxRepository mailboxes;
    private final Outbox outbox;

    NewSignatures(SignatureRepository signatures, TokenRepository tokens, MailboxRepository mailboxes, Outbox outbox) {
        this.signatures = signatures;
        this.tokens = tokens;
        this.mailboxes = mailboxes;
        this.outbox = outbox;
    }

    Applied apply(Command.Sign sign, Instant now) {
        var attempt = sign.signature();
        var holders = signatures.holders(attempt.number(), attempt.mailboxHmac());
        var pending = signatures.samePending(attempt);
        var repeats = MailboxPlaces.free(attempt, holders).isEmpty();
        var subject = repeats ? MailboxPlaces.repeated(attempt, holders) : pending.orElse(attempt);
        signatures.insert(subject == attempt ? attempt : attempt.asSurplus());
        tokens.insert(sign.token(), subject.id(), sign.expiresAt());
        mail(sign, subject, repeats, now);
        return Applied.changed(
                        new SignatureLink(SignatureLink.State.CONFIRMABLE, attempt.number(), null, attempt.language()))
                .then(portal -> portal.note(sign.mailbox(), subject.number(), subject.id()));
    }

    private void mail(Command.Sign sign, SignatureRow subject, boolean repeats, Instant now) {
        var day = Formats.day(now);
        var place = freePlace(mailboxes.takenPlaces(sign.mailbox(), day));
        mailboxes.noteMail(sign.mailbox(), sign.signature().id(), day, place, subject.id());
        var mail = repeats ? sign.toRepeated() : sign.toConfirm();
        if (place == null) {
            outbox.withhold(mail);
        } else {
            outbox.send(mail);
        }
    }

    private static @Nullable Integer freePlace(Set<Integer> taken) {
        return IntStream.rangeClosed(1, MAILS_A_DAY)
                .boxed()
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElse(null);
    }
}
