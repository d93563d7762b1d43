package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.TellContributors;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever follows a place hears of consultations and petitions that concern it, once. The consultation is of Semey. */
class PlaceMailingTest extends ConsultationsTest {

    private static final String SEMEY = "101000000";
    private static final String REGION = "100000000";
    private static final String ALMATY = "750000000";
    private static final String EMAIL = "place@example.kz";

    @Autowired
    PlaceSubscriptionRepository subscriptions;

    @Autowired
    SubscriberKeys keys;

    @Autowired
    SendMailings sendMailings;

    @Autowired
    SendDigests sendDigests;

    @Autowired
    PlacePaces paces;

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    TellContributors tellContributors;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void nothingElseWaits() {
        jdbc.update("delete from notifications.mailing");
    }

    @Test
    void anAnnouncementIsToldToThoseWhoFollowWhatItConcerns() {
        follow(EMAIL, SEMEY, null, Pace.AT_ONCE);
        follow("region@example.kz", REGION, null, Pace.AT_ONCE);
        follow("country@example.kz", "KZ", null, Pace.AT_ONCE);
        follow("elsewhere@example.kz", ALMATY, null, Pace.AT_ONCE);
        var number = announced();
        sendMailings.run();
        sendMailings.run();
        assertThat(news(EMAIL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("New consultation: Quiet streets");
            assertThat(mail.text()).contains("Where?", "7 September 2026", "because you follow a place");
            assertThat(mail.links())
                    .anyMatch(link -> link.endsWith("/c/" + number + "?lang=en"))
                    .anyMatch(link -> link.contains("/u/t"));
        });
        assertThat(news("region@example.kz")).hasSize(1);
        assertThat(news("country@example.kz")).hasSize(1);
        assertThat(news("elsewhere@example.kz")).isEmpty();
    }

    @Test
    void whatIsAskedOfTheCountryConcernsEveryPlace() {
        follow(EMAIL, ALMATY, null, Pace.AT_ONCE);
        var number = announced();
        jdbc.update("update consultations.consultation set territory_code = 'KZ' where number = ?", number.value());
        sendMailings.run();
        assertThat(news(EMAIL)).hasSize(1);
    }

    @Test
    void whoFollowsATopicHearsOfThatTopicOnly() {
        follow(EMAIL, SEMEY, "transport", Pace.AT_ONCE);
        follow("other@example.kz", SEMEY, "education", Pace.AT_ONCE);
        var number = announced();
        jdbc.update("update consultations.consultation set topic = 'transport' where number = ?", number.value());
        sendMailings.run();
        assertThat(news(EMAIL)).hasSize(1);
        assertThat(news("other@example.kz")).isEmpty();
    }

    @Test
    void whoFollowsInSeveralWaysHearsOnceAndAtTheSoonestPace() {
        follow(EMAIL, "KZ", null, Pace.WEEKLY);
        follow(EMAIL, REGION, null, Pace.DAILY);
        follow(EMAIL, SEMEY, null, Pace.AT_ONCE);
        announced();
        sendMailings.run();
        assertThat(news(EMAIL)).hasSize(1);
        digestsAt("2026-09-07T04:00:00Z");
        assertThat(news(EMAIL)).hasSize(1);
    }

    @Test
    void aDigestHoldsConsultationsAndPetitionsOfThePlace() {
        follow(EMAIL, SEMEY, null, Pace.WEEKLY);
        follow("ended@example.kz", SEMEY, null, Pace.WEEKLY);
        var number = announced();
        var petition = new PetitionRows(jdbc).open();
        events.publishEvent(new PetitionStepped(petition, PetitionState.IN_MODERATION, PetitionState.OPEN));
        sendMailings.run();
        assertThat(news(EMAIL)).isEmpty();
        var ended = subscriptions
                .followed(keys.mailbox(new EmailAddress("ended@example.kz")))
                .getFirst();
        paces.end(keys.placeToken(ended.id()));
        digestsAt("2026-09-07T04:00:00Z");
        assertThat(news(EMAIL)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 pieces of news of what you follow");
            assertThat(mail.text())
                    .contains("Quiet streets", "/c/" + number + "?lang=en", "Where?")
                    .contains("/p/" + petition + "?lang=en", "A new petition concerns", "It is addressed to");
        });
        assertThat(news("ended@example.kz")).isEmpty();
    }

    @Test
    void thoseWhoHoldItAndContributorsHearFromTheRoomItselfOnly() {
        var colleague = rows.official("Kate Brown", Language.EN, org.bastama.testing.DeskRows.AUTHORITY);
        follow(colleague.email().value(), SEMEY, null, Pace.AT_ONCE);
        follow("first@example.kz", SEMEY, null, Pace.AT_ONCE);
        follow(EMAIL, SEMEY, null, Pace.AT_ONCE);
        var number = open();
        sendMailings.run();
        assertThat(mailsTo(colleague.email().value()))
                .filteredOn(mail -> mail.subject().startsWith("New consultation"))
                .hasSize(1);
        contributed(number, "A crossing", "", "first@example.kz");
        outcome(number);
        sendMailings.run();
        tellContributors.run();
        assertThat(mailsTo("first@example.kz"))
                .filteredOn(mail -> mail.subject().startsWith("Outcome published"))
                .isEmpty();
        assertThat(mailsTo("first@example.kz"))
                .filteredOn(mail -> mail.subject().startsWith("What was done"))
                .hasSize(1);
        assertThat(mailsTo(EMAIL))
                .filteredOn(mail -> mail.subject().equals("Outcome published: Quiet streets"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.text()).contains("It is built.");
                    assertThat(mail.links()).anyMatch(link -> link.endsWith("/c/" + number + "?lang=en#outcome"));
                });
    }

    private void outcome(ConsultationNumber number) {
        var text = LocalizedText.of(Language.EN, "It is built.");
        var ids = contributions.all(number, Paging.first(10)).items().stream()
                .map(Contribution::id)
                .toList();
        answer.answer(number, ids, Disposition.ACCEPTED, text, official);
        at(CLOSES.plus(Duration.ofHours(24)));
        publish.publish(number, text, text, official);
    }

    private void follow(String email, String territory, String topic, Pace pace) {
        var address = new EmailAddress(email);
        subscriptions.insertIfNew(
                new PlaceSubscription(
                        Ids.next(clock),
                        new FollowedPlace(territory, topic),
                        keys.mailbox(address),
                        keys.seal(address),
                        Language.EN,
                        Subscription.State.CONFIRMED,
                        pace),
                clock.instant());
    }

    private void digestsAt(String instant) {
        clock.set(Instant.parse(instant));
        sendDigests.run();
    }

    private List<SentMail> news(String email) {
        return mailsTo(email);
    }
}
