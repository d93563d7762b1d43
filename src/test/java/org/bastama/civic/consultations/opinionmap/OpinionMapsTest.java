package org.bastama.civic.consultations.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.Tally;
import org.bastama.civic.consultations.review.HideContribution;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A part with statements, from its draft to its map. */
class OpinionMapsTest extends OpinionPartTest {

    private static final String MAILBOX = "dana@example.kz";

    @Autowired
    HideContribution hide;

    @Autowired
    RecurringJobs jobs;

    @Test
    void aDraftMayBeIncompleteAndAnAnnouncementMayNot() {
        var number = started();
        var content = new SeedStatements(List.of(
                        LocalizedText.of(null, "Одна\nмысль", null),
                        LocalizedText.empty(),
                        LocalizedText.of(null, null, "Only English")))
                .toContent();
        var saved = save.save(number, draft(content), 1, official);
        assertThat(SeedStatements.of(part(number).content()).texts())
                .hasSize(3)
                .first()
                .isEqualTo(LocalizedText.of(null, "Одна мысль", null));
        assertRejected(
                () -> announce.announce(number, saved.version(), official),
                "part.1.statements consultations.opinions.too-few-seeds",
                "part.1.statement.2-ru shared.required",
                "part.1.statement.3-ru shared.required");
        var tooLong = new SeedStatements(List.of(LocalizedText.of(null, "a".repeat(201), null))).toContent();
        assertRejected(
                () -> save.save(number, draft(tooLong), saved.version(), official),
                "part.1.statement.1-ru shared.too-long");
        assertRejected(
                () -> save.save(number, draft(seeds(51)), saved.version(), official),
                "part.1.statements consultations.opinions.too-many-seeds");
    }

    @Test
    void whoIsSignedInVotesOnceOnEachStatementAndCanChangeIt() {
        var number = openPoll();
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        vote.vote(number, PART, 1, Choice.AGREE, citizen);
        vote.vote(number, PART, 1, Choice.DISAGREE, citizen);
        vote.vote(number, PART, 2, Choice.PASS, citizen);
        assertThat(standing(number, citizen).choices())
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, Choice.DISAGREE, 2L, Choice.PASS));
        assertThat(votes(number)).isEqualTo(2);
        assertThatThrownBy(() -> vote.vote(number, PART, 99, Choice.AGREE, citizen))
                .hasMessage("consultations.opinions.unknown-statement");
        assertThatThrownBy(() -> vote.vote(number, 2, 1, Choice.AGREE, citizen)).hasMessage("consultations.unknown");
        assertThatThrownBy(() -> vote.vote(number, PART, 1, Choice.AGREE, Actor.anonymous()))
                .hasMessage("shared.sign-in-first");
        vote.takeBack(number, PART, citizen);
        assertThat(standing(number, citizen).choices()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(choice) from consultations.opinion_vote where consultation = ?",
                        Integer.class,
                        number.value()))
                .isZero();
        at(CLOSES);
        assertThatThrownBy(() -> vote.vote(number, PART, 1, Choice.AGREE, citizen))
                .hasMessage("consultations.closed");
    }

    @Test
    void aMailboxAndItsAccountAreOneVoter() {
        var number = openPoll();
        var account = rows.person("Айгерім Сапарова", Language.KK);
        vote.vote(number, PART, 1, Choice.AGREE, actor(account));
        voted(number, account.email().value(), Map.of(1L, Choice.DISAGREE, 3L, Choice.AGREE));
        assertThat(standing(number, actor(account)).choices())
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, Choice.DISAGREE, 3L, Choice.AGREE));
        assertThat(votes(number)).isEqualTo(2);
    }

    @Test
    void votesOfAMailboxCountOnlyWhenItConfirms() {
        var number = openPoll();
        sendBallot.send(number, PART, Map.of(1L, Choice.AGREE, 99L, Choice.AGREE), MAILBOX, true, Language.EN);
        var mail = mailsTo(MAILBOX).getFirst();
        assertThat(mail.subject()).isEqualTo("Please confirm your votes: Quiet streets");
        var token = voterToken(MAILBOX);
        assertThat(links.look(token).state()).isEqualTo(LinkState.CONFIRMABLE);
        assertThat(links.look(token).choices()).containsExactly(Map.entry(1L, Choice.AGREE));
        assertThat(votes(number)).isZero();
        assertThat(links.confirm(token).state()).isEqualTo(LinkState.CONFIRMED);
        links.vote(token, 1, Choice.DISAGREE);
        assertThat(links.confirm(token).choices()).containsExactly(Map.entry(1L, Choice.DISAGREE));
        assertThat(votes(number)).isEqualTo(1);
        assertThat(jdbc.queryForMap(
                        "select * from consultations.participant_link where consultation = ?", number.value()))
                .containsEntry("content", "")
                .containsEntry("mailbox_hmac", null);
        links.takeBack(token);
        assertThat(links.look(token).choices()).isEmpty();
        assertThat(links.look("1-" + "A".repeat(22)).state()).isEqualTo(LinkState.UNKNOWN);
        sendBallot.send(number, PART, camp(true), "other@example.kz", true, Language.EN);
        assertThatThrownBy(() -> links.vote(voterToken("other@example.kz"), 2, Choice.AGREE))
                .as("not confirmed yet")
                .hasMessage("consultations.unknown");
    }

    @Test
    void everyFieldOfABallotIsCheckedAtOnceAndLinksEnd() {
        var number = openPoll();
        assertRejected(
                () -> sendBallot.send(number, PART, Map.of(), "nobody", false, Language.EN),
                "votes consultations.opinions.no-votes",
                "email shared.email-form",
                "consent consultations.opinions.consent-missing");
        sendBallot.send(number, PART, camp(true), MAILBOX, true, Language.EN);
        var token = voterToken(MAILBOX);
        clock.advance(Duration.ofHours(72));
        assertThat(links.confirm(token).state()).isEqualTo(LinkState.EXPIRED);
        at(CLOSES.plus(Duration.ofHours(24)));
        assertThat(links.confirm(token).state()).isEqualTo(LinkState.CLOSED);
        assertThat(votes(number)).isZero();
        jobs.run("consultations.forget-unconfirmed-links");
        assertThat(links.look(token).state()).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void contributionsAndBallotsShareThreeMailsADay() {
        var number = openPoll();
        sendStatement.send(number, PART, "Mine", sender("", MAILBOX));
        for (var i = 0; i < 4; i++) {
            sendBallot.send(number, PART, camp(true), MAILBOX, true, Language.EN);
        }
        sendStatement.send(number, PART, "Mine too", sender("", MAILBOX));
        assertThat(mailsTo(MAILBOX)).hasSize(3);
    }

    @Test
    void aStatementOfAParticipantIsPutToTheVoteUntilItIsHidden() {
        var number = openPoll();
        sendStatement.send(number, PART, " Trees  first ", sender("Dana Akhmetova", MAILBOX));
        assertThat(results(number).statements()).hasSize(SEEDS);
        confirm.confirm(token(MAILBOX));
        var sent = results(number).statements().getLast();
        assertThat(sent.text().in(Language.KK)).isEqualTo("Trees first");
        assertThat(sent.contribution()).isEqualTo(1);
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        vote.vote(number, PART, sent.number(), Choice.AGREE, citizen);
        var moderator = rows.person("Moderator", Language.EN);
        hide.hide(
                number,
                1,
                "advertising",
                LocalizedText.of(Language.EN, "Advertising."),
                Actor.of(moderator.id(), moderator.name(), Set.of(Role.MODERATOR)));
        assertThat(results(number).statements()).hasSize(SEEDS);
        assertThatThrownBy(() -> vote.vote(number, PART, sent.number(), Choice.PASS, citizen))
                .hasMessage("consultations.opinions.unknown-statement");
        assertRejected(
                () -> sendStatement.send(number, PART, "", sender("", "nobody")),
                "text shared.required",
                "email shared.email-form");
    }

    @Test
    void theMapIsDrawnWhenFiveHaveVotedAndFollowsOnlyFiveMore() {
        var number = openPoll();
        for (var person = 0; person < 4; person++) {
            voted(number, "voter" + person + "@example.kz", camp(true));
        }
        draw.run();
        assertThat(results(number).map()).isNull();
        voted(number, "voter4@example.kz", camp(true));
        draw.run();
        assertThat(map(number).participants()).isEqualTo(5);
        assertThat(map(number).state()).isEqualTo(OpinionMap.State.NO_DIFFERENCES);
        for (var person = 5; person < 9; person++) {
            voted(number, "voter" + person + "@example.kz", camp(false));
        }
        draw.run();
        assertThat(map(number).participants()).as("four more would be told").isEqualTo(5);
        voted(number, "voter0@example.kz", Map.of(1L, Choice.AGREE));
        draw.run();
        assertThat(map(number).participants()).as("the same vote is no new one").isEqualTo(5);
        voted(number, "voter0@example.kz", Map.of(1L, Choice.DISAGREE));
        draw.run();
        assertThat(map(number).participants()).isEqualTo(9);
        assertThat(results(number).drawnAt()).isEqualTo(clock.instant());
    }

    @Test
    void twoCampsAreToldApartWithWhatTheyShareAndWhatDividesThem() {
        var number = openPoll();
        camps(number, 10);
        var citizen = rows.person("Айгерім Сапарова", Language.KK);
        camp(true).forEach((statement, choice) -> vote.vote(number, PART, statement, choice, actor(citizen)));
        draw.run();
        var results = results(number);
        assertThat(results.hasGroups()).isTrue();
        assertThat(map(number).groups()).hasSize(2);
        assertThat(map(number).participants()).isEqualTo(21);
        assertThat(results.shared(Choice.AGREE))
                .extracting(one -> one.statement().number())
                .containsExactly(1L);
        assertThat(results.dividing()).hasSize(5);
        assertThat(results.result(results.statements().getFirst()).orElseThrow().votes())
                .isEqualTo(new Tally(21, 0, 0));
        var place = standing(number, actor(citizen)).place();
        assertThat(place).isNotNull();
        assertThat(place.group()).isEqualTo(1);
        assertThat(standing(number, Actor.anonymous())).isEqualTo(Standing.NONE);
    }

    @Test
    void whatIsTakenBackIsNotOnTheNextMap() {
        var number = openPoll();
        camps(number, 5);
        draw.run();
        for (var person = 0; person < 5; person++) {
            links.takeBack(voterToken("voter" + person + "@example.kz"));
        }
        draw.run();
        assertThat(map(number).participants()).isEqualTo(5);
    }

    @Test
    void afterTheTimeOfKeepingNobodyIsFoundAndTheMapStays() {
        var number = openPoll();
        camps(number, 5);
        draw.run();
        var token = voterToken("voter0@example.kz");
        at(CLOSES.plus(Duration.ofDays(365 * 3)));
        jobs.run("consultations.forget-contributors");
        assertThat(links.look(token).state()).isEqualTo(LinkState.UNKNOWN);
        assertThat(jdbc.queryForObject(
                        "select count(*) from consultations.opinion_place where consultation = ?",
                        Integer.class,
                        number.value()))
                .isZero();
        assertThat(map(number).participants()).isEqualTo(10);
    }

    @Test
    void eachPersonHasAnOrderOfStatementsThatStays() {
        var results = results(openPoll());
        var first = results.next(Map.of(), "one").orElseThrow();
        assertThat(results.next(Map.of(), "one")).contains(first);
        assertThat(results.next(Map.of(first.number(), Choice.PASS), "one"))
                .get()
                .isNotEqualTo(first);
        assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "h").stream()
                        .map(order ->
                                results.next(Map.of(), order).orElseThrow().number())
                        .distinct()
                        .count())
                .isGreaterThan(2);
        assertThat(results.next(camp(true), "one")).isEmpty();
    }

    private OpinionMap map(ConsultationNumber number) {
        var map = results(number).map();
        assertThat(map).isNotNull();
        return map;
    }

    private int votes(ConsultationNumber number) {
        return jdbc.queryForObject(
                "select count(*) from consultations.opinion_vote where consultation = ?",
                Integer.class,
                number.value());
    }
}
