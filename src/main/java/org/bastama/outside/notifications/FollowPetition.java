package org.bastama.outside.notifications;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows a petition by mail. Who is not signed in confirms by the link of a mail ({@link ConfirmFollowing}); the answer
 * is the same for every address, only the mailbox learns whether it follows already.
 */
@Component
public class FollowPetition {

    /** At most so many mails that ask to confirm, per mailbox and day, until one is confirmed (TRUST §1). */
    static final int MAILS_PER_DAY = 3;

    private static final Set<PetitionState> FOLLOWED = EnumSet.of(
            PetitionState.OPEN,
            PetitionState.CLOSED,
            PetitionState.HANDED_OVER,
            PetitionState.ANSWERED,
            PetitionState.MONITORING);

    private final PetitionQueries petitions;
    private final SubscriptionRepository subscriptions;
    private final ConfirmationMailRepository confirmationMails;
    private final SubscriberKeys keys;
    private final OneTimeTokens tokens;
    private final FollowMail mail;
    private final AccountQueries accounts;
    private final PortalProperties portal;
    private final Clock clock;

    FollowPetition(
            PetitionQueries petitions,
            SubscriptionRepository subscriptions,
            ConfirmationMailRepository confirmationMails,
            SubscriberKeys keys,
            OneTimeTokens tokens,
            FollowMail mail,
            AccountQueries accounts,
            PortalProperties portal,
            Clock clock) {
        this.petitions = petitions;
        this.subscriptions = subscriptions;
        this.confirmationMails = confirmationMails;
        this.keys = keys;
        this.tokens = tokens;
        this.mail = mail;
        this.accounts = accounts;
        this.portal = portal;
        this.clock = clock;
    }

    /** Whether a petition in that state still has steps to tell of. */
    public static boolean isPossible(PetitionState state) {
        return FOLLOWED.contains(state);
    }

    /** Sends a confirmation mail; rejected with a field error on {@code email}, or when the petition is not followed. */
    @Transactional
    public void follow(PetitionNumber number, String email, Language language) {
        var petition = followed(number);
        var rejections = new Rejections();
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections.throwIfAny();
        ask(petition, Objects.requireNonNull(address), language);
    }

    /** Follows with the mailbox of the account, which the person has shown to read. */
    @Transactional
    public void follow(PetitionNumber number, Actor actor) {
        followed(number);
        var account = account(actor);
        var mailbox = keys.mailbox(account.email());
        var subscription = pending(number, account.email(), account.language());
        subscriptions.confirm(number, subscription.id(), clock.instant());
        confirmationMails.freePlaces(mailbox);
    }

    /** Ends what {@link #follow(PetitionNumber, Actor)} began; repeating is harmless. */
    @Transactional
    public void unfollow(PetitionNumber number, Actor actor) {
        subscriptions
                .find(number, keys.mailbox(account(actor).email()))
                .ifPresent(s -> subscriptions.end(number, s.id()));
    }

    /** Whether the person's mailbox follows the petition; false for who is not signed in. */
    @Transactional(readOnly = true)
    public boolean isFollowing(PetitionNumber number, Actor actor) {
        return actor.accountIfAny()
                .flatMap(accounts::find)
                .flatMap(a -> subscriptions.find(number, keys.mailbox(a.email())))
                .filter(s -> s.state() == Subscription.State.CONFIRMED)
                .isPresent();
    }

    private void ask(Petition petition, EmailAddress email, Language language) {
        var subscription = pending(petition.number(), email, language);
        var token = tokens.issue(
                FollowSubject.PURPOSE,
                new FollowSubject(petition.number(), subscription.id()).toString(),
                portal.confirmWithin());
        var mayMail = confirmationMails.takePlace(subscription.mailbox(), Formats.day(clock.instant()), MAILS_PER_DAY);
        if (mayMail && subscription.state() == Subscription.State.CONFIRMED) {
            mail.already(petition, email, language, keys.unsubscribeToken(petition.number(), subscription.id()));
        } else if (mayMail) {
            mail.confirm(petition, email, language, token);
        }
    }

    /** The subscription of the mailbox: confirmed already, else waiting with this address and language. */
    private Subscription pending(PetitionNumber number, EmailAddress email, Language language) {
        var mailbox = keys.mailbox(email);
        var sealed = keys.seal(email);
        subscriptions.insertIfNew(
                new Subscription(
                        number, Ids.next(clock), mailbox, sealed, language, Subscription.State.PENDING, Pace.AT_ONCE),
                clock.instant());
        var subscription = subscriptions.find(number, mailbox).orElseThrow();
        subscriptions.renew(subscription, sealed, language);
        return subscription;
    }

    private Petition followed(PetitionNumber number) {
        var petition = petitions.find(number).orElseThrow(() -> Rejection.of("shared.unknown-number"));
        if (!isPossible(petition.state())) {
            throw Rejection.of("notifications.nothing-to-follow");
        }
        return petition;
    }

    private Account account(Actor actor) {
        return accounts.find(actor.requireAccount()).orElseThrow(() -> Rejection.of("shared.sign-in-first"));
    }
}
