package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.Signatory;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.Concurrently;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Digests: one mail for each mailbox, each step once, on its day. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DigestTest extends ModuleTest {

    private static final String EMAIL = "digest@example.kz";

    /** A Wednesday, in the afternoon of Almaty. */
    private static final Instant WEDNESDAY = Instant.parse("2026-09-02T10:00:00Z");

    @Autowired
    SendMailings sendMailings;

    @Autowired
    SendDigests sendDigests;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    SubscriptionRepository subscriptions;

    @Autowired
    ChoosePace choosePace;

    @Autowired
    Unsubscribe unsubscribe;

    @Autowired
    SubscriberKeys keys;

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

    private DeskRows rows;

    @BeforeEach
    void wednesday() {
        clock.set(WEDNESDAY);
        rows = new DeskRows(jdbc, ensureAccount);
        clear();
    }

    @AfterEach
    void clear() {
        // Digests are of no petition: their mails are not among those that the rows delete.
        jdbc.update("delete from mailbox.outbox where kind = 'notifications.digest'");
        rows.deleteAll();
    }

    private PetitionNumber followed(String email, Language language, Pace pace) {
        var number = rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
        follow(number, email, language, pace);
        return number;
    }

    private void follow(PetitionNumber number, String email, Language language, Pace pace) {
        var address = new EmailAddress(email);
        clock.advance(Duration.ofMillis(1));
        transaction.executeWithoutResult(s -> subscriptions.insertIfNew(
                new Subscription(
                        number,
                        Ids.next(clock),
                        keys.mailbox(address),
                        keys.seal(address),
                        language,
                        Subscription.State.CONFIRMED,
                        pace),
                clock.instant()));
    }

    private void closes(PetitionNumber number) {
        transaction.executeWithoutResult(
                s -> events.publishEvent(new PetitionStepped(number, PetitionState.OPEN, PetitionState.CLOSED)));
        sendMailings.run();
    }

    private void digestsAt(String instant) {
        clock.set(Instant.parse(instant));
        sendDigests.run();
    }

    private List<SentMail> mails(String email) {
        return sentMails.to(new EmailAddress(email), 20);
    }

    @Test
    void whoWantsItAtOnceGetsItAtOnce() {
        var number = followed(EMAIL, Language.EN, Pace.AT_ONCE);
        closes(number);
        assertThat(mails(EMAIL)).hasSize(1);
        digestsAt("2026-09-07T10:00:00Z");
        assertThat(mails(EMAIL)).hasSize(1);
    }

    /** Almaty is five hours ahead: eight in the morning is three by UTC; the Monday after is the seventh. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-09-02T18:00:00Z, 0",
        "DAILY, 2026-09-03T02:59:00Z, 0",
        "DAILY, 2026-09-03T03:00:00Z, 1",
        "DAILY, 2026-09-04T00:00:00Z, 1",
        "WEEKLY, 2026-09-06T18:00:00Z, 0",
        "WEEKLY, 2026-09-07T03:00:00Z, 1",
        "WEEKLY, 2026-09-08T01:00:00Z, 1"
    })
    void aDigestComesInTheMorningOfItsDay(Pace pace, String at, int mails) {
        closes(followed(EMAIL, Language.EN, pace));
        assertThat(mails(EMAIL)).isEmpty();
        digestsAt(at);
        assertThat(mails(EMAIL)).hasSize(mails);
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Сіз бақылайтындар туралы 2 жаңалық, 2026 ж. 2 қыркүйек",
        "RU, '2 новости о том, за чем вы следите', 2 сентября 2026 г.",
        "EN, 2 pieces of news of what you follow, 2 September 2026"
    })
    void oneMailTellsOfAllPetitionsInTheReadersLanguage(Language language, String subject, String date) {
        var first = followed(EMAIL, language, Pace.DAILY);
        var second = followed(EMAIL, language, Pace.DAILY);
        closes(first);
        closes(second);
        digestsAt("2026-09-03T04:00:00Z");
        assertThat(mails(EMAIL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject().replace('\u00a0', ' ')).isEqualTo(subject);
            assertThat(mail.text().replace('\u00a0', ' ')).contains(date, "/p/" + first, "/p/" + second);
        });
    }

    @Test
    void aStepIsToldOnceThoughJobsRunTwiceAndAtOnce() throws Exception {
        var number = followed(EMAIL, Language.EN, Pace.DAILY);
        closes(number);
        closes(number);
        sendMailings.run();
        clock.set(Instant.parse("2026-09-03T04:00:00Z"));
        Concurrently.run(Collections.nCopies(4, Executors.callable(sendDigests::run)));
        sendDigests.run();
        assertThat(mails(EMAIL)).hasSize(1);
        assertThat(mails(EMAIL).getFirst().subject()).startsWith("1 piece of news");
    }

    @Test
    void whatIsEndedMeanwhileIsLeftOut() {
        var first = followed(EMAIL, Language.EN, Pace.DAILY);
        var second = followed(EMAIL, Language.EN, Pace.DAILY);
        closes(first);
        closes(second);
        var ended =
                subscriptions.find(first, keys.mailbox(new EmailAddress(EMAIL))).orElseThrow();
        unsubscribe.end(keys.unsubscribeToken(first, ended.id()));
        digestsAt("2026-09-03T04:00:00Z");
        assertThat(mails(EMAIL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("1 piece of news");
            assertThat(mail.text()).doesNotContain("/p/" + first + "?");
        });
        closes(rows.petition(PetitionState.OPEN, "open-platform", clock.instant()));
        digestsAt("2026-09-04T04:00:00Z");
        assertThat(mails(EMAIL)).hasSize(1);
    }

    private void takenDown(PetitionNumber number) {
        jdbc.update(
                "update petitions.petition set state = 'taken_down', text_hidden = true where number = ?",
                number.value());
        transaction.executeWithoutResult(
                s -> events.publishEvent(new PetitionStepped(number, PetitionState.OPEN, PetitionState.TAKEN_DOWN)));
        sendMailings.run();
    }

    @Test
    void ofAPetitionThatWasTakenDownOnlyThatIsTold() {
        var number = followed(EMAIL, Language.EN, Pace.DAILY);
        closes(number);
        takenDown(number);
        digestsAt("2026-09-03T04:00:00Z");
        assertThat(mails(EMAIL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("1 piece of news");
            assertThat(mail.text())
                    .contains("A moderator took down petition No. " + number)
                    .doesNotContain(PetitionRows.TITLE, "no longer collects");
        });
    }

    @Test
    void anAnswerThatWasTakenBackIsNotTold() {
        var number = followed(EMAIL, Language.EN, Pace.DAILY);
        var text = LocalizedText.of(Language.EN, "The bus runs.");
        transaction.executeWithoutResult(s -> {
            events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
            publishResponse.publishLetter(
                    number,
                    new ResponseForm("partly", text),
                    "12",
                    new Signatory.Paper(number, 1, LocalDate.of(2026, 9, 2)));
        });
        sendMailings.run();
        jdbc.update("update responses.response set superseded_at = published_at where petition = ?", number.value());
        digestsAt("2026-09-03T04:00:00Z");
        assertThat(mails(EMAIL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("1 piece of news");
            assertThat(mail.text()).contains("handed over").doesNotContain("The bus runs.");
        });
    }

    @Test
    void aDigestsTokenShowsAllAndEndsWhatComesInDigests() {
        var daily = followed(EMAIL, Language.EN, Pace.DAILY);
        var atOnce = followed(EMAIL, Language.EN, Pace.AT_ONCE);
        var token = keys.digestToken(keys.mailbox(new EmailAddress(EMAIL)));
        assertThat(choosePace.look(token).orElseThrow())
                .extracting(Following::petition)
                .containsExactly(daily, atOnce);
        choosePace.choose(token, atOnce, Pace.WEEKLY);
        choosePace.choose(token, daily, Pace.AT_ONCE);
        choosePace.endDigests(token);
        assertThat(choosePace.look(token).orElseThrow())
                .extracting(Following::petition)
                .containsExactly(daily);
        var forged =
                (token.charAt(5) == 'A' ? token.replace('A', 'B') : token.substring(0, 5) + "A" + token.substring(6));
        assertThat(choosePace.look(forged)).isEmpty();
    }

    @Test
    void aMailsTokenChangesItsOwnPetitionOnly() {
        var mine = followed(EMAIL, Language.EN, Pace.AT_ONCE);
        var other = followed(EMAIL, Language.EN, Pace.AT_ONCE);
        var subscription =
                subscriptions.find(mine, keys.mailbox(new EmailAddress(EMAIL))).orElseThrow();
        var token = keys.unsubscribeToken(mine, subscription.id());
        choosePace.choose(token, other, Pace.WEEKLY);
        choosePace.choose(token, mine, Pace.DAILY);
        var all = choosePace
                .look(keys.digestToken(keys.mailbox(new EmailAddress(EMAIL))))
                .orElseThrow();
        assertThat(all).extracting(Following::pace).containsExactly(Pace.DAILY, Pace.AT_ONCE);
    }

    @Test
    void whoIsSignedInChoosesForTheirMailbox() {
        var person = rows.person("Reader", Language.EN);
        var actor = Actor.of(person.id(), person.name(), Set.of());
        var number = followed(person.email().value(), Language.EN, Pace.AT_ONCE);
        choosePace.choose(number, Pace.WEEKLY, actor);
        assertThat(choosePace.followed(actor)).extracting(Following::pace).containsExactly(Pace.WEEKLY);
        assertThatThrownBy(() -> choosePace.choose(new PetitionNumber(1), Pace.DAILY, actor))
                .isInstanceOf(Rejection.class);
        assertThat(Pace.WEEKLY.tells(LocalDate.of(2026, 9, 7))).isEqualTo(LocalDate.of(2026, 9, 14));
    }
}
