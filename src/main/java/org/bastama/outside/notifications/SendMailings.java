package org.bastama.outside.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out the mailings that are due: leaders, then followers, then signers who asked. Each batch is one small
 * transaction that holds the mailing's row, so that a run that was cut off goes on where it stopped, two runs at once
 * share the work, and every mailbox gets one mail.
 */
@Component
class SendMailings implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(SendMailings.class);
    private static final int BATCH = 100;
    private static final int MAILINGS = 50;

    private final MailingRepository mailings;
    private final SubscriptionRepository subscriptions;
    private final SubscriberKeys keys;
    private final Leaders leaders;
    private final Signers signers;
    private final TellReaders tellReaders;
    private final TellPlaces tellPlaces;
    private final Letters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendMailings(
            MailingRepository mailings,
            SubscriptionRepository subscriptions,
            SubscriberKeys keys,
            Leaders leaders,
            Signers signers,
            TellReaders tellReaders,
            TellPlaces tellPlaces,
            Letters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.mailings = mailings;
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.leaders = leaders;
        this.signers = signers;
        this.tellReaders = tellReaders;
        this.tellPlaces = tellPlaces;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.mailings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        mailings.unfinished(MAILINGS).forEach(mailing -> {
            try {
                carryOut(mailing.key());
            } catch (RuntimeException e) {
                // One that fails must not hold up the others; it is tried again at the next run.
                LOG.error(
                        "mailing {} of number {} stopped",
                        mailing.key().code(),
                        mailing.key().number(),
                        e);
            }
        });
    }

    private void carryOut(Mailing.Key key) {
        inTransaction(key, Mailing.Stage.LEADERS, mailing -> tellLeaders(key));
        while (inTransaction(key, Mailing.Stage.FOLLOWERS, mailing -> tellFollowers(mailing))) {
            LOG.debug("mailing {} of number {} goes on", key.code(), key.number());
        }
        if (key.occasion().tellsSigners() && letters.stands(key)) {
            tellSigners(key);
        }
        inTransaction(key, Mailing.Stage.SIGNERS, mailing -> finish(key));
    }

    private boolean tellLeaders(Mailing.Key key) {
        var sent = 0;
        switch (key.occasion().leaders()) {
            case TOLD_HERE -> sent = tellReaders.tell(key, Mailing.Stage.LEADERS, leaders(key));
            case TOLD_HERE_WITH_EDITORS ->
                sent = tellReaders.tell(key, Mailing.Stage.LEADERS, readers(leaders.withEditors(key.petition())));
            case TOLD_BY_PETITIONS ->
                leaders(key).stream().map(Reader::mailbox).distinct().forEach(mailbox -> mailings.tell(key, mailbox));
            case LIKE_OTHERS -> {}
        }
        mailings.advance(key, Mailing.Stage.FOLLOWERS, null, sent);
        return true;
    }

    private List<Reader> leaders(Mailing.Key key) {
        return readers(leaders.of(key.petition()));
    }

    private List<Reader> readers(List<Account> people) {
        return people.stream()
                .map(a -> new Reader(keys.mailbox(a.email()), a.email(), a.language(), Optional.empty()))
                .toList();
    }

    /** One batch; false when it was the last. */
    private boolean tellFollowers(Mailing mailing) {
        var key = mailing.key();
        if (key.occasion().isOfPlaces()) {
            return tellPlaces.tellSome(key);
        }
        var batch = subscriptions.confirmed(key.petition(), mailing.cursor(), BATCH);
        if (batch.isEmpty()) {
            mailings.advance(key, Mailing.Stage.SIGNERS, null, 0);
            return false;
        }
        var atOnce = batch.stream()
                .filter(s -> s.pace() == Pace.AT_ONCE)
                .flatMap(s -> reader(s).stream())
                .toList();
        var sent = tellReaders.tell(key, Mailing.Stage.FOLLOWERS, atOnce);
        var later = batch.stream().filter(s -> s.pace() != Pace.AT_ONCE).toList();
        tellReaders.noteForDigests(key, later);
        mailings.advance(key, Mailing.Stage.FOLLOWERS, batch.getLast().id(), sent);
        return true;
    }

    private Optional<Reader> reader(Subscription subscription) {
        return Optional.ofNullable(subscription.emailSealed())
                .map(address -> new Reader(
                        subscription.mailbox(),
                        keys.open(address),
                        subscription.language(),
                        Optional.of(keys.unsubscribeToken(subscription.petition(), subscription.id()))));
    }

    private void tellSigners(Mailing.Key key) {
        var batch = new ArrayList<Reader>();
        signers.askingForUpdates(key.petition(), signer -> {
            batch.add(new Reader(
                    keys.mailbox(signer.email()),
                    signer.email(),
                    signer.language(),
                    Optional.of(signer.unsubscribeToken())));
            if (batch.size() == BATCH) {
                tellSigners(key, batch);
            }
        });
        tellSigners(key, batch);
    }

    private void tellSigners(Mailing.Key key, List<Reader> batch) {
        inTransaction(key, Mailing.Stage.SIGNERS, mailing -> {
            var sent = tellReaders.tell(key, Mailing.Stage.SIGNERS, batch);
            mailings.advance(key, Mailing.Stage.SIGNERS, null, sent);
            return true;
        });
        batch.clear();
    }

    private boolean finish(Mailing.Key key) {
        mailings.finish(key, clock.instant());
        return false;
    }

    /**
     * A step under the mailing's lock, if it has not ended and is at that stage; false otherwise. One that tells of what
     * is no longer public ends.
     */
    private boolean inTransaction(Mailing.Key key, Mailing.Stage stage, Predicate<Mailing> step) {
        return Boolean.TRUE.equals(transaction.execute(status -> mailings.lock(key)
                .filter(mailing -> mailing.stage() == stage)
                .map(mailing -> letters.stands(key) ? step.test(mailing) : finish(key))
                .orElse(false)));
    }
}
