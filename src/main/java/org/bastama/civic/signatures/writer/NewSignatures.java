package org.bastama.civic.signatures.writer;

import org.bastama.civic.signatures.SignatureLink;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;

/**
 * Decides what becomes of an attempt to sign: a pending signature or none, and which mail. Whatever the mailbox did
 * before, the same statements run, so that neither the answer nor the work tells a stranger whether somebody signed.
 */
@Component
class NewSignatures {

    /** The same request was carried out with another body. */
    static final String REUSED = "signatures.request-reused";

    Outcome apply(Command.Sign sign, Batch batch) {
        var attempt = sign.signature();
        var link = new SignatureLink(SignatureLink.State.CONFIRMABLE, attempt.number(), null, attempt.language());
        var request = sign.request();
        if (request != null) {
            var earlier = batch.carriedOut(attempt.number(), request);
            if (earlier.isPresent()) {
                return new Outcome(link, false, earlier.get().equals(request.body()) ? null : REUSED);
            }
        }
        store(sign, batch);
        return new Outcome(link, true, null);
    }

    private static void store(Command.Sign sign, Batch batch) {
        var attempt = sign.signature();
        var holders = batch.holders(attempt);
        var pending = batch.samePending(attempt);
        var repeats = MailboxPlaces.free(attempt, holders).isEmpty();
        var subject = repeats ? MailboxPlaces.repeated(attempt, holders) : pending.orElse(attempt);
        batch.insert(subject == attempt ? attempt : attempt.asSurplus());
        var about = SignatureKey.of(subject);
        batch.changes().add(new BatchChanges.NewToken(sign.token(), subject.id(), sign.expiresAt()));
        batch.changes()
                .add(new BatchChanges.NewMail(
                        sign.mailbox(),
                        attempt.id(),
                        Formats.day(batch.now()),
                        batch.mailbox(sign.mailbox()).take(),
                        about,
                        repeats ? sign.toRepeated() : sign.toConfirm()));
        batch.changes().index(sign.mailbox(), about);
    }
}
