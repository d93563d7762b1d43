package org.bastama.outside.notifications;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the mails of one batch of a mailing, one for each mailbox. */
@Component
class TellReaders {

    private final MailingRepository mailings;
    private final SubscriptionRepository subscriptions;
    private final Letters letters;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final DigestRepository digests;
    private final Clock clock;

    TellReaders(
            MailingRepository mailings,
            SubscriptionRepository subscriptions,
            Letters letters,
            Outbox outbox,
            PortalProperties portal,
            DigestRepository digests,
            Clock clock) {
        this.mailings = mailings;
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.outbox = outbox;
        this.portal = portal;
        this.digests = digests;
        this.clock = clock;
    }

    /** Writes to the batch, leaving out who was told before or wants none; answers how many. */
    int tell(Mailing.Key key, Mailing.Stage stage, List<Reader> batch) {
        if (batch.isEmpty()) {
            return 0;
        }
        var fresh = new LinkedHashMap<String, Reader>();
        batch.forEach(reader -> fresh.putIfAbsent(reader.mailbox(), reader));
        var left = new HashSet<>(mailings.told(key, fresh.keySet()));
        if (stage == Mailing.Stage.SIGNERS) {
            left.addAll(subscriptions.ended(key.petition(), fresh.keySet()));
        }
        fresh.keySet().removeAll(left);
        var written = new LinkedHashMap<Language, Letter>();
        fresh.values().forEach(reader -> {
            mailings.tell(key, reader.mailbox());
            var letter = written.computeIfAbsent(reader.language(), l -> letters.write(key, stage, l));
            outbox.send(letter.to(
                    reader.email(),
                    reader.unsubscribeToken().map(t -> portal.url("/u/" + t)).orElse(null)));
        });
        return fresh.size();
    }

    /** Notes the step for the digests of followers who want one, leaving out who was told before. */
    void noteForDigests(Mailing.Key key, List<? extends Follower> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var told = mailings.told(key, batch.stream().map(Follower::mailbox).toList());
        var now = clock.instant();
        batch.stream()
                .filter(subscription -> !told.contains(subscription.mailbox()))
                .forEach(subscription -> {
                    mailings.tell(key, subscription.mailbox());
                    digests.note(
                            subscription.mailbox(), key, subscription.pace().tells(Formats.day(now)), now);
                });
    }
}
