package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Following a place: by mail with a confirmation, or by account; ended and paced by the tokens of mails. */
class FollowPlaceTest extends ModuleTest {

    private static final String EMAIL = "place@example.kz";
    private static final String SEMEY = "101000000";

    @Autowired
    FollowPlace followPlace;

    @Autowired
    ConfirmFollowing confirmFollowing;

    @Autowired
    PlacePaces paces;

    @Autowired
    ChoosePace choosePace;

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

    @Test
    void onlyTheButtonBehindTheLinkConfirms() {
        followPlace.follow(new FollowPlace.Choice("Семей қаласы", "transport", Pace.WEEKLY), EMAIL, Language.EN);
        var mail = mails().getFirst();
        assertThat(mail.subject()).contains("Semey").contains("Transport");
        assertThat(followed()).isEmpty();
        var token = token(mail, "/f/");
        var place = new FollowedPlace(SEMEY, "transport");
        assertThat(confirmFollowing.look(token))
                .isEqualTo(new FollowLink(FollowLink.State.CONFIRMABLE, null, place, Language.EN));
        assertThat(confirmFollowing.confirm(token)).isTrue();
        assertThat(confirmFollowing.confirm(token)).isTrue();
        assertThat(followed()).extracting(FollowingPlace::place).containsExactly(place);
        assertThat(followed()).extracting(FollowingPlace::pace).containsExactly(Pace.WEEKLY);
        followPlace.follow(new FollowPlace.Choice(SEMEY, "transport", Pace.AT_ONCE), EMAIL, Language.RU);
        assertThat(mails().getFirst().subject()).contains("уже следите");
        assertThat(followed())
                .extracting(FollowingPlace::pace)
                .as("not by a form")
                .containsExactly(Pace.WEEKLY);
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertThatThrownBy(() -> followPlace.follow(
                        new FollowPlace.Choice("Atlantis", "magic", Pace.DAILY), "nobody", Language.EN))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly("territory", "topic", "email"));
        assertThat(sentMails.to(new EmailAddress(EMAIL), 5)).isEmpty();
    }

    @Test
    void aMailboxIsAskedThreeTimesADayAndWhatItNeverConfirmsIsForgotten() {
        for (var i = 0; i < 5; i++) {
            followPlace.follow(new FollowPlace.Choice(SEMEY, "", Pace.DAILY), EMAIL, Language.EN);
        }
        assertThat(mails()).hasSize(3);
        clock.advance(Duration.ofDays(8));
        tidy.run();
        assertThat(jdbc.queryForObject("select count(*) from notifications.place_subscription", Integer.class))
                .isZero();
        assertThat(confirmFollowing.look(token(mails().getFirst(), "/f/"))).isEqualTo(FollowLink.ended());
    }

    @Test
    void whoIsSignedInFollowsChoosesAndStops() {
        var person = ensureAccount.of(new EmailAddress(EMAIL), "Reader", Language.EN);
        var actor = Actor.of(person.id(), person.name(), Set.of());
        followPlace.follow(new FollowPlace.Choice(SEMEY, "", Pace.WEEKLY), actor);
        followPlace.follow(new FollowPlace.Choice(SEMEY, "", Pace.AT_ONCE), actor);
        var following = paces.followed(actor);
        assertThat(following).extracting(FollowingPlace::pace).containsExactly(Pace.AT_ONCE);
        var id = following.getFirst().id();
        paces.choose(id, Pace.DAILY, actor);
        var stranger = ensureAccount.of(new EmailAddress("other@example.kz"), "Other", Language.EN);
        var other = Actor.of(stranger.id(), stranger.name(), Set.of());
        followPlace.unfollow(id, other);
        assertThat(paces.followed(actor)).extracting(FollowingPlace::pace).containsExactly(Pace.DAILY);
        followPlace.unfollow(id, actor);
        followPlace.unfollow(id, actor);
        assertThat(paces.followed(actor)).isEmpty();
        followPlace.follow(new FollowPlace.Choice(SEMEY, "", Pace.WEEKLY), actor);
        assertThat(paces.followed(actor)).hasSize(1);
        assertThatThrownBy(() -> paces.choose(id, Pace.AT_ONCE, other)).hasMessage("notifications.not-following-place");
    }

    @Test
    void theTokensOfMailsEndAndPace() {
        var person = ensureAccount.of(new EmailAddress(EMAIL), "Reader", Language.EN);
        var actor = Actor.of(person.id(), person.name(), Set.of());
        followPlace.follow(new FollowPlace.Choice(SEMEY, "", Pace.AT_ONCE), actor);
        followPlace.follow(new FollowPlace.Choice("KZ", "", Pace.WEEKLY), actor);
        var first = paces.followed(actor).getFirst();
        var token = keys.placeToken(first.id());
        assertThat(token).matches("t[A-Za-z0-9_-]{43}");
        assertThat(paces.look(token).orElseThrow()).containsExactly(first);
        assertThat(choosePace.look(token)).isEmpty();
        paces.choose(token, paces.followed(actor).getLast().id(), Pace.DAILY);
        assertThat(paces.followed(actor)).extracting(FollowingPlace::pace).containsExactly(Pace.AT_ONCE, Pace.WEEKLY);
        var digest = keys.digestToken(keys.mailbox(new EmailAddress(EMAIL)));
        assertThat(paces.look(digest).orElseThrow()).hasSize(2);
        choosePace.endDigests(digest);
        assertThat(paces.followed(actor)).containsExactly(first);
        assertThat(paces.mails(token).orElseThrow().ended()).isFalse();
        paces.end(token);
        paces.end(token);
        assertThat(paces.mails(token).orElseThrow().ended()).isTrue();
        for (var i = 3; i < token.length() - 1; i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(keys.readPlace(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }

    private List<FollowingPlace> followed() {
        return paces.look(keys.digestToken(keys.mailbox(new EmailAddress(EMAIL))))
                .orElseThrow();
    }

    private List<SentMail> mails() {
        return sentMails.to(new EmailAddress(EMAIL), 10);
    }

    private static String token(SentMail mail, String prefix) {
        return FollowPetitionTest.token(mail, prefix);
    }
}
