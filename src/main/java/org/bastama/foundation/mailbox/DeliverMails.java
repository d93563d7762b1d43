package org.bastama.foundation.mailbox;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.foundation.mailbox.OutboxRepository.State;
import org.bastama.foundation.mailbox.Outcome.Kind;
import org.bastama.foundation.mailbox.SendingRepository.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands claimed mails to the carrier, outside any transaction, and notes what became of each. */
@Component
class DeliverMails {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMails.class);
    private static final Duration SUPPRESSED_FOR = Duration.ofDays(30);

    private final SendingRepository mails;
    private final SuppressionRepository suppressed;
    private final MailSeal seal;
    private final MailRendering rendering;
    private final Carrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliverMails(
            SendingRepository mails,
            SuppressionRepository suppressed,
            MailSeal seal,
            MailRendering rendering,
            Carrier carrier,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.suppressed = suppressed;
        this.seal = seal;
        this.rendering = rendering;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Delivers the node's claimed mails; answers whether the mail server takes any. */
    boolean deliver(List<Claimed> claimed, String node) {
        var outcomes = outcomes(claimed);
        transaction.executeWithoutResult(status ->
                claimed.forEach(mail -> note(mail, node, outcomes.getOrDefault(mail.id(), Outcome.UNANSWERED))));
        return outcomes.values().stream().noneMatch(outcome -> outcome.kind() == Kind.UNREACHABLE);
    }

    private Map<UUID, Outcome> outcomes(List<Claimed> claimed) {
        var silent = suppressed.among(claimed.stream().map(Claimed::recipient).toList(), clock.instant());
        var outcomes = new HashMap<UUID, Outcome>();
        var letters = new ArrayList<Letter>();
        for (var mail : claimed) {
            if (silent.contains(mail.recipient())) {
                outcomes.put(mail.id(), Outcome.SUPPRESSED);
            } else {
                try {
                    var opened = seal.open(mail.kind(), mail.payload());
                    letters.add(new Letter(mail.id(), opened, rendering.render(opened)));
                } catch (RuntimeException e) {
                    outcomes.put(mail.id(), Outcome.later(e));
                }
            }
        }
        outcomes.putAll(carry(letters));
        return outcomes;
    }

    private Map<UUID, Outcome> carry(List<Letter> letters) {
        try {
            return letters.isEmpty() ? Map.of() : carrier.carry(letters);
        } catch (RuntimeException e) {
            // Its message may hold an address, so it goes no further.
            return letters.stream().collect(toMap(Letter::id, letter -> Outcome.unreachable(e)));
        }
    }

    private void note(Claimed mail, String node, Outcome outcome) {
        var now = clock.instant();
        switch (outcome.kind()) {
            case SENT -> mails.finish(mail.id(), node, State.SENT, now, carrier.keepsMails());
            case SUPPRESSED -> mails.finish(mail.id(), node, State.SUPPRESSED, now, carrier.keepsMails());
            case UNREACHABLE -> mails.release(mail.id(), node);
            case REFUSED -> {
                mails.finish(mail.id(), node, State.FAILED, now, false);
                suppressed.add(mail.recipient(), now, now.plus(SUPPRESSED_FOR), outcome.code());
            }
            case LATER -> {
                if (Backoff.givesUpAfter(mail.attempts())) {
                    mails.finish(mail.id(), node, State.FAILED, now, false);
                } else {
                    mails.retry(mail.id(), node, now.plus(Backoff.forMail(mail.attempts())));
                }
            }
        }
        if (outcome.kind() == Kind.REFUSED || outcome.kind() == Kind.LATER) {
            LOG.warn("mail {} not sent at attempt {}: {}", mail.id(), mail.attempts(), outcome);
        }
    }
}
