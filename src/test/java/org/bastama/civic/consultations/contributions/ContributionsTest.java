package org.bastama.civic.consultations.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.ContributionLink.State;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say, from the form to the end of keeping who they are. */
class ContributionsTest extends ConsultationsTest {

    private static final String MAILBOX = "dana@example.kz";

    @Autowired
    ForgetUnconfirmedContributions forgetUnconfirmed;

    @Autowired
    ForgetContributors forgetContributors;

    @Test
    void itIsPublicOnlyWhenTheMailboxHasConfirmed() {
        var number = open();
        sent(number, "A crossing", sender("Dana Akhmetova", MAILBOX));
        assertThat(contributions.counts(number).total()).isZero();
        var mail = mailsTo(MAILBOX).getFirst();
        assertThat(mail.subject()).isEqualTo("Please confirm your contribution: Quiet streets");
        assertThat(mail.text()).doesNotContain("A crossing", "Because of the school");
        assertThat(confirm.look(token(MAILBOX)).state()).isEqualTo(State.CONFIRMABLE);
        assertThat(contributions.counts(number).total()).isZero();
        assertThat(confirm.confirm(token(MAILBOX)).state()).isEqualTo(State.CONFIRMED);
        assertThat(confirm.confirm(token(MAILBOX)).state()).isEqualTo(State.CONFIRMED);
        assertThat(contributions.all(number, Paging.first(10)).items())
                .singleElement()
                .satisfies(idea -> {
                    assertThat(idea.number()).isEqualTo(1);
                    assertThat(idea.heading()).isEqualTo("A crossing");
                    assertThat(idea.name()).isEqualTo("Dana A.");
                    assertThat(idea.answer()).isNull();
                });
        assertThat(get(number).contributions()).isEqualTo(1);
    }

    @Test
    void whoTheyAreIsSealedAndANameIsShownOnlyToWhoWantsThat() {
        var number = open();
        propose.propose(
                number,
                1,
                new Idea("A crossing", "Here."),
                new Sender("Dana Akhmetova", MAILBOX, false, true, Language.EN));
        confirm.confirm(token(MAILBOX));
        assertThat(contributions.find(number, 1).orElseThrow().name()).isNull();
        var row = jdbc.queryForMap("select * from consultations.contribution where consultation = ?", number.value());
        row.values().forEach(value -> {
            var text = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value;
            assertThat(String.valueOf(text)).doesNotContain("dana@", "Akhmetova");
        });
        assertThat(row.get("email_sealed")).isNotNull();
    }

    @Test
    void everyFieldIsCheckedAtOnce() {
        var number = open();
        assertRejected(
                () -> propose.propose(
                        number, 1, new Idea(" ", ""), new Sender("1", "nobody", true, false, Language.EN)),
                "heading shared.required",
                "text shared.required",
                "name shared.name-too-short",
                "email shared.email-form",
                "consent consultations.consent-missing");
        assertThat(mailsTo(MAILBOX)).isEmpty();
        assertThatThrownBy(() -> propose.propose(number, 2, new Idea("A", "B"), sender("", MAILBOX)))
                .hasMessage("consultations.unknown");
    }

    @Test
    void nothingIsTakenBeforeItOpensOrAfterItCloses() {
        var number = announced();
        assertThatThrownBy(() -> sent(number, "Early", sender("", MAILBOX))).hasMessage("consultations.closed");
        at(CLOSES);
        assertThatThrownBy(() -> sent(number, "Late", sender("", MAILBOX))).hasMessage("consultations.closed");
        var draft = started();
        assertThatThrownBy(() -> sent(draft, "Draft", sender("", MAILBOX))).hasMessage("consultations.unknown");
    }

    @Test
    void whatWasSentInTimeIsConfirmedWithinTheGrace() {
        var number = open();
        clock.set(CLOSES.minusSeconds(60));
        sent(number, "Just in time", sender("", MAILBOX));
        sent(number, "Too late", sender("", "late@example.kz"));
        at(CLOSES.plus(Duration.ofHours(23)));
        assertThat(confirm.confirm(token(MAILBOX)).state()).isEqualTo(State.CONFIRMED);
        at(CLOSES.plus(Duration.ofHours(24)));
        assertThat(confirm.confirm(token("late@example.kz")).state()).isEqualTo(State.CLOSED);
        assertThat(contributions.counts(number).total()).isEqualTo(1);
    }

    @Test
    void aLinkConfirmsForThreeDays() {
        var number = open();
        sent(number, "A crossing", sender("", MAILBOX));
        clock.advance(Duration.ofHours(72));
        assertThat(confirm.confirm(token(MAILBOX)).state()).isEqualTo(State.EXPIRED);
        assertThat(confirm.look("1-" + "A".repeat(22)).state()).isEqualTo(State.UNKNOWN);
        assertThat(confirm.confirm("nonsense").state()).isEqualTo(State.UNKNOWN);
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        forgetUnconfirmed.run();
        assertThat(rowsOf(number)).isZero();
    }

    @Test
    void aMailboxGetsThreeMailsADayForWhatItDoesNotConfirm() {
        var number = open();
        for (var i = 0; i < 5; i++) {
            sent(number, "Idea " + i, sender("", MAILBOX));
        }
        assertThat(mailsTo(MAILBOX)).hasSize(3);
        assertThat(rowsOf(number)).as("the work is the same").isEqualTo(5);
        confirm.confirm(token(MAILBOX));
        clock.advance(Duration.ofHours(25));
        sent(number, "Next day", sender("", "Dana+tag@EXAMPLE.kz"));
        assertThat(mailsTo("Dana+tag@example.kz")).isNotEmpty();
    }

    @Test
    void fromAnAccountItIsPublicAtOnceAndSoManyAreEnough() {
        var number = open();
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        for (var i = 1; i <= 10; i++) {
            assertThat(propose.propose(number, 1, new Idea("Ой " + i, "Мәтін."), true, Language.KK, citizen))
                    .isEqualTo(i);
        }
        assertThatThrownBy(() -> propose.propose(number, 1, new Idea("Ой", "Мәтін."), true, Language.KK, citizen))
                .hasMessage("consultations.too-many");
        assertThatThrownBy(() ->
                        propose.propose(number, 1, new Idea("Ой", "Мәтін."), true, Language.KK, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        assertThat(contributions.find(number, 1).orElseThrow().name()).isEqualTo("Айгерім С.");
        assertThat(ownContributions.of(number, citizen)).hasSize(10);
        assertThat(ownContributions.of(number, official)).isEmpty();
        assertThat(contributions.ofPart(number, 1, Paging.first(3)).items())
                .extracting(Contribution::number)
                .containsExactly(10, 9, 8);
    }

    @Test
    void aMailboxThatHasSaidEnoughIsToldByItsLinkOnly() {
        var number = open();
        for (var i = 0; i < 10; i++) {
            contributed(number, "Idea " + i, "", MAILBOX);
        }
        sent(number, "One more", sender("", MAILBOX));
        assertThat(confirm.confirm(token(MAILBOX)).state()).isEqualTo(State.REFUSED);
        assertThat(contributions.counts(number).total()).isEqualTo(10);
    }

    @Test
    void whatIsTakenBackLeavesNothingButItsNumber() {
        var number = open();
        contributed(number, "First", "Dana Akhmetova", MAILBOX);
        contributed(number, "Second", "", "second@example.kz");
        assertThat(confirm.delete(token(MAILBOX)).state()).isEqualTo(State.DELETED);
        assertThat(contributions.all(number, Paging.first(5)).items())
                .extracting(Contribution::number)
                .containsExactly(2);
        var row = jdbc.queryForMap(
                "select * from consultations.contribution where consultation = ? and number = 1", number.value());
        assertThat(Arrays.asList("email_sealed", "name_sealed", "mailbox_hmac"))
                .allSatisfy(column -> assertThat(row.get(column)).isNull());
        assertThat(row.get("body")).isEqualTo("");
        assertThat(confirm.look(token(MAILBOX)).contribution()).isNull();
    }

    @Test
    void onlyOnesOwnIsTakenBackByAnAccount() {
        var number = open();
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        propose.propose(number, 1, new Idea("Ой", "Мәтін."), false, Language.KK, citizen);
        var idea = contributions.find(number, 1).orElseThrow();
        assertThatThrownBy(() -> confirm.delete(idea, official)).hasMessage("shared.not-allowed");
        confirm.delete(idea, citizen);
        assertThat(contributions.counts(number).total()).isZero();
    }

    @Test
    void aMachineIsTooFast() {
        var number = open();
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        for (var i = 1; i <= 10; i++) {
            propose.propose(number, 1, new Idea("Ой " + i, "Мәтін."), false, Language.KK, citizen);
        }
        var second = open();
        var third = open();
        for (var i = 1; i <= 20; i++) {
            propose.propose(i <= 10 ? second : third, 1, new Idea("Ой " + i, "Мәтін."), false, Language.KK, citizen);
        }
        var fourth = open();
        assertThatThrownBy(() -> propose.propose(fourth, 1, new Idea("Ой", "Мәтін."), false, Language.KK, citizen))
                .hasMessage("consultations.too-fast");
        clock.advance(Duration.ofMinutes(61));
        propose.propose(fourth, 1, new Idea("Ой", "Мәтін."), false, Language.KK, citizen);
    }

    @Test
    void whoTheyWereIsForgottenWhenTheMonthsOfKeepingHavePassed() {
        var number = open();
        contributed(number, "A crossing", "Dana Akhmetova", MAILBOX);
        at(Instant.parse("2027-09-20T10:00:00Z"));
        forgetContributors.run();
        assertThat(contributions.find(number, 1).orElseThrow().name()).isEqualTo("Dana A.");
        at(Instant.parse("2027-09-21T10:00:00Z"));
        forgetContributors.run();
        var left = jdbc.queryForMap("select * from consultations.contribution where consultation = ?", number.value());
        assertThat(left.get("email_sealed")).isNull();
        assertThat(left.get("mailbox_hmac")).isNull();
        assertThat(left.get("body")).isEqualTo("Because of the school.");
        assertThat(jdbc.queryForObject(
                        "select wrapped_key from consultations.consultation_key where consultation = ?",
                        byte[].class,
                        number.value()))
                .isNull();
    }

    private int rowsOf(ConsultationNumber number) {
        return jdbc.queryForObject(
                "select count(*) from consultations.contribution where consultation = ?",
                Integer.class,
                number.value());
    }
}
