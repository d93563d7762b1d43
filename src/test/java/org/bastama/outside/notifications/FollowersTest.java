package org.bastama.outside.notifications;

import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of mailings share: an open petition, people who follow or signed it, and their mails. They commit. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class FollowersTest extends ModuleTest {

    @Autowired
    SendMailings sendMailings;

    @Autowired
    SubscriptionRepository subscriptions;

    @Autowired
    SubscriberKeys keys;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    SignPetition signPetition;

    @Autowired
    ConfirmSignature confirmSignature;

    @Autowired
    SentMails sentMails;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;

    @BeforeEach
    void deskRows() {
        rows = new DeskRows(jdbc, ensureAccount);
    }

    @AfterEach
    void deleteRows() {
        List.of("signature", "token", "event", "held", "mailbox_index", "petition_key")
                .forEach(t -> jdbc.update("delete from signatures." + t + " where petition > 1000000"));
        jdbc.update("delete from signatures.confirmation_mail");
        rows.deleteAll();
    }

    PetitionNumber open() {
        return rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
    }

    void handOver(PetitionNumber number) {
        transaction.executeWithoutResult(s -> events.publishEvent(new PetitionHandedOver(number, 1, clock.instant())));
    }

    Actor official(String authority) {
        var account = rows.official("Айгүл Сейітова", Language.KK, authority);
        return Actor.of(account.id(), account.name(), Set.of());
    }

    void follow(PetitionNumber number, String email, Language language) {
        subscribe(number, email, language, Subscription.State.CONFIRMED);
    }

    void subscribe(PetitionNumber number, String email, Language language, Subscription.State state) {
        var address = new EmailAddress(email);
        var subscription = new Subscription(
                number, Ids.next(clock), keys.mailbox(address), keys.seal(address), language, state, Pace.AT_ONCE);
        transaction.executeWithoutResult(s -> subscriptions.insertIfNew(subscription, clock.instant()));
    }

    void sign(PetitionNumber number, String email, boolean updates, Language language) {
        signPetition.sign(
                number, new SignForm("Дана Ахметова", email, "101000000", updates, true, language, null), "127.0.0.1");
        var mail = sentMails.to(new EmailAddress(email), 1).getFirst();
        confirmSignature.confirm(FollowPetitionTest.token(mail, "/s/"));
    }

    /** The mails of an address whose subjects begin so, newest first. */
    List<SentMail> mails(String email, String subject) {
        return sentMails.to(new EmailAddress(email), 50).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .toList();
    }
}
