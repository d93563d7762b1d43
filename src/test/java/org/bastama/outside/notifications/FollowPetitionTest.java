package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class FollowPetitionTest extends ModuleTest {

    private static final String EMAIL = "follower@example.kz";

    @Autowired
    FollowPetition followPetition;

    @Autowired
    ConfirmFollowing confirmFollowing;

    @Autowired
    Unsubscribe unsubscribe;

    @Autowired
    SubscriptionRepository subscriptions;

    @Autowired
    SubscriberKeys keys;

    @Autowired
    TidySubscriptions tidy;

    @Autowired
    SentMails sentMails;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    JdbcTemplate jdbc;

    PetitionRows petitions;

    @BeforeEach
    void petitionRows() {
        petitions = new PetitionRows(jdbc);
    }

    @Test
    void onlyTheButtonBehindTheLinkConfirms() {
        var number = petitions.open();
        followPetition.follow(number, " " + EMAIL + " ", Language.KK);
        var mail = mails(EMAIL).getFirst();
        assertThat(mail.language()).isEqualTo("kk");
        assertThat(mail.subject()).contains("Семейге түнгі автобус керек");
        var token = token(mail, "/f/");
        assertThat(confirmFollowing.look(token))
                .isEqualTo(new FollowLink(FollowLink.State.CONFIRMABLE, number, null, Language.KK));
        assertThat(state(number, EMAIL)).isEqualTo(Subscription.State.PENDING);
        assertThat(confirmFollowing.confirm(token)).isTrue();
        assertThat(state(number, EMAIL)).isEqualTo(Subscription.State.CONFIRMED);
        assertThat(confirmFollowing.confirm(token)).isTrue();
        assertThat(confirmFollowing.look(token).state()).isEqualTo(FollowLink.State.CONFIRMED);
    }

    @Test
    void anOldOrUnknownLinkConfirmsNothing() {
        var number = petitions.open();
        followPetition.follow(number, EMAIL, Language.EN);
        var token = token(mails(EMAIL).getFirst(), "/f/");
        clock.advance(Duration.ofHours(73));
        assertThat(confirmFollowing.look(token)).isEqualTo(FollowLink.ended());
        assertThat(confirmFollowing.look("nonsense")).isEqualTo(FollowLink.unknown());
        assertThat(confirmFollowing.confirm(token)).isFalse();
        assertThat(confirmFollowing.confirm("nonsense")).isFalse();
        assertThat(state(number, EMAIL)).isEqualTo(Subscription.State.PENDING);
    }

    @Test
    void aliasesOfAMailboxFollowOnce() {
        var number = petitions.open();
        followPetition.follow(number, "one.follower@gmail.com", Language.EN);
        followPetition.follow(number, "OneFollower+petitions@googlemail.com", Language.RU);
        assertThat(jdbc.queryForObject(
                        "select count(*) from notifications.subscription where petition = ?",
                        Integer.class,
                        number.value()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b", "a b@example.kz", "<script>@example.kz", "a@example.kz\nBcc: b@example.kz"})
    void badAddressesAreErrorsOfTheField(String typed) {
        var number = petitions.open();
        assertThatThrownBy(() -> followPetition.follow(number, typed, Language.EN))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .singleElement()
                                .satisfies(v -> assertThat(v.field()).isEqualTo("email")));
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {"OPEN", "CLOSED", "HANDED_OVER", "ANSWERED", "MONITORING"},
            mode = EnumSource.Mode.EXCLUDE)
    void whereNothingHappensAnyMoreNobodyFollows(PetitionState state) {
        var number = petitions.insert(state, null);
        assertThatThrownBy(() -> followPetition.follow(number, EMAIL, Language.EN))
                .hasMessage("notifications.nothing-to-follow");
        assertThat(mails(EMAIL)).isEmpty();
    }

    @Test
    void anUnknownPetitionIsNotFollowed() {
        assertThatThrownBy(() -> followPetition.follow(new PetitionNumber(999_999), EMAIL, Language.EN))
                .hasMessage("shared.unknown-number");
    }

    @Test
    void onlyTheMailboxLearnsThatItFollowsAlready() {
        var number = petitions.open();
        confirmed(number, EMAIL);
        followPetition.follow(number, EMAIL, Language.RU);
        var mail = mails(EMAIL).getFirst();
        assertThat(mail.subject()).contains("уже");
        assertThat(mail.links()).noneMatch(link -> link.contains("/f/"));
        assertThat(unsubscribe.look(token(mail, "/u/")).map(Signers.Updates::number))
                .contains(number);
    }

    @Test
    void atMostThreeUnconfirmedMailsADayOverAllPetitions() {
        for (var i = 0; i < 5; i++) {
            followPetition.follow(petitions.open(), EMAIL, Language.EN);
        }
        assertThat(mails(EMAIL)).hasSize(3);
        clock.advance(Duration.ofDays(1));
        followPetition.follow(petitions.open(), EMAIL, Language.EN);
        assertThat(mails(EMAIL)).hasSize(4);
    }

    @Test
    void whoConfirmsMayFollowMore() {
        for (var i = 0; i < 4; i++) {
            confirmed(petitions.open(), EMAIL);
        }
        assertThat(mails(EMAIL)).hasSize(4);
    }

    @Test
    void unsubscribingForgetsTheAddressAndRepeatsHarmlessly() {
        var number = petitions.open();
        confirmed(number, EMAIL);
        var token = keys.unsubscribeToken(
                number,
                subscriptions
                        .find(number, keys.mailbox(new EmailAddress(EMAIL)))
                        .orElseThrow()
                        .id());
        assertThat(unsubscribe.look(token).map(Signers.Updates::number)).contains(number);
        assertThat(state(number, EMAIL)).isEqualTo(Subscription.State.CONFIRMED);
        assertThat(unsubscribe.end(token)).contains(number);
        assertThat(unsubscribe.end(token)).contains(number);
        assertThat(subscription(number, EMAIL).state()).isEqualTo(Subscription.State.ENDED);
        assertThat(subscription(number, EMAIL).emailSealed()).isNull();
        assertThat(unsubscribe.end("f" + number + "-" + "A".repeat(43))).isEmpty();
        assertThat(unsubscribe.look("nonsense")).isEmpty();
        confirmed(number, EMAIL);
        assertThat(state(number, EMAIL)).isEqualTo(Subscription.State.CONFIRMED);
    }

    @Test
    void whoIsSignedInFollowsAndStopsWithOneClick() {
        var number = petitions.open();
        var account = ensureAccount.of(new EmailAddress("signed.in@example.kz"), "Дана Ахметова", Language.KK);
        var actor = Actor.of(account.id(), account.name(), Set.of());
        assertThat(followPetition.isFollowing(number, actor)).isFalse();
        followPetition.follow(number, actor);
        followPetition.follow(number, actor);
        assertThat(followPetition.isFollowing(number, actor)).isTrue();
        assertThat(mails("signed.in@example.kz")).isEmpty();
        followPetition.unfollow(number, actor);
        followPetition.unfollow(number, actor);
        assertThat(followPetition.isFollowing(number, actor)).isFalse();
        assertThat(followPetition.isFollowing(number, Actor.anonymous())).isFalse();
        assertThatThrownBy(() -> followPetition.follow(number, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
    }

    @Test
    void whatNobodyConfirmedIsForgottenAfterAWeek() {
        var number = petitions.open();
        confirmed(number, "stays@example.kz");
        followPetition.follow(number, EMAIL, Language.EN);
        clock.advance(Duration.ofDays(6));
        tidy.run();
        assertThat(state(number, EMAIL)).isEqualTo(Subscription.State.PENDING);
        clock.advance(Duration.ofDays(2));
        tidy.run();
        assertThat(subscriptions.find(number, keys.mailbox(new EmailAddress(EMAIL))))
                .isEmpty();
        assertThat(state(number, "stays@example.kz")).isEqualTo(Subscription.State.CONFIRMED);
    }

    private void confirmed(PetitionNumber number, String email) {
        followPetition.follow(number, email, Language.EN);
        assertThat(confirmFollowing.confirm(token(mails(email).getFirst(), "/f/")))
                .isTrue();
    }

    private Subscription.State state(PetitionNumber number, String email) {
        return subscription(number, email).state();
    }

    private Subscription subscription(PetitionNumber number, String email) {
        return subscriptions.find(number, keys.mailbox(new EmailAddress(email))).orElseThrow();
    }

    private java.util.List<SentMail> mails(String email) {
        return sentMails.to(new EmailAddress(email), 20);
    }

    static String token(SentMail mail, String path) {
        return mail.links().stream()
                .filter(link -> link.contains(path))
                .map(link -> link.substring(link.indexOf(path) + path.length()))
                .findFirst()
                .orElseThrow();
    }
}
