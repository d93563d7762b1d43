package org.bastama.civic.petitions.review;

import static bastama.db.accounts.Tables.ACCOUNT_ROLE;
import static bastama.db.petitions.Tables.PETITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.ModerationQueries;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rejection is appealed and decided, through the use cases. */
class PetitionAppealTest extends PetitionsTest {

    private static final String STATEMENT = "It is no duplicate: the other petition asks for buses.";
    private static final String QUEUE = "petitions-appeals";

    @Autowired
    AppealRejection appealRejection;

    @Autowired
    DecideAppeal decideAppeal;

    @Autowired
    TakeDownPetition takeDown;

    @Autowired
    PetitionAppeals appeals;

    @Autowired
    PetitionGuard guard;

    @Autowired
    Signables signables;

    @Autowired
    ModerationQueries statistics;

    @Autowired
    TimelineTexts texts;

    private Account first;
    private Account other;
    private Actor second;
    private Account administrator;

    @BeforeEach
    void staff() {
        database.deleteFrom(ACCOUNT_ROLE).execute();
        first = staff("First Moderator", Role.MODERATOR);
        moderator = actor(first, Role.MODERATOR);
        other = staff("Second Moderator", Role.MODERATOR);
        second = actor(other, Role.MODERATOR);
        administrator = staff("Ada Administrator", Role.ADMINISTRATOR);
    }

    @Test
    void anAppealJoinsTheQueueTheTimelineAndTheMail() {
        var number = rejected("duplicate");
        clock.advance(Duration.ofDays(3));
        appeal(number);
        assertThat(state(number)).isEqualTo(PetitionState.REJECTED);
        assertThat(timeline(number)).endsWith("rejected", "appealed");
        assertThat(queries.timeline(number).getLast().note()).isEqualTo(LocalizedText.empty());
        // Five working days from Saturday, 5 September 2026.
        var due = Instant.parse("2026-09-11T18:59:59Z");
        assertThat(waiting(QUEUE)).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(number.toString());
            assertThat(item.due()).isEqualTo(due);
            assertThat(item.since()).isEqualTo(clock.instant());
            assertThat(item.path()).isEqualTo("moderation/petitions/" + number + "/appeal");
        });
        assertThat(newestMail(coordinator)).contains("Clean air for Almaty", "11 September 2026");
        assertThat(mailKinds(number)).contains("petitions.appealed").doesNotContain("petitions.appeal-waits");
        assertThat(texts.of(queries.timeline(number).getLast(), Language.EN)).contains("11 September 2026");
    }

    @Test
    void theOtherModeratorsAreToldInTheirLanguage() {
        var number = rejected("duplicate");
        var partial = staff("Partial Moderator", Role.MODERATOR);
        new org.bastama.civic.petitions.Groups(database).join(group, partial, "member");
        appeal(number);
        assertThat(mailKinds(number))
                .filteredOn("petitions.appeal-arrived"::equals)
                .hasSize(1);
        var mail = sentMails.to(other.email(), 1).getFirst();
        assertThat(mail.subject()).isEqualTo("An appeal has arrived: petition No. " + number);
        assertThat(mail.text()).contains("to be decided by").doesNotContain("Clean air", STATEMENT);
        assertThat(mail.links()).anyMatch(link -> link.endsWith("/moderation/petitions/" + number + "/appeal"));
        assertThat(sentMails.to(first.email(), 9)).isEmpty();
        assertThat(sentMails.to(partial.email(), 9)).isEmpty();
        assertThat(sentMails.to(administrator.email(), 9)).isEmpty();
    }

    @Test
    void theMailOfTheRejectionTellsUntilWhenItMayBeAppealed() {
        rejected("duplicate");
        assertThat(newestMail(coordinator)).contains("until 2 October 2026");
    }

    @Test
    void mailsTellTheModeratorsNoteInAParagraphOfItsOwn() {
        var rejected = rejected("duplicate");
        assertThat(newestMail(coordinator).lines())
                .contains("The moderator writes: Because of the text.")
                .anyMatch(line -> line.startsWith("If you think"));
        appeal(rejected);
        clock.advance(Duration.ofSeconds(1));
        decideAppeal.uphold(rejected, NOTE, second);
        assertThat(newestMail(coordinator).lines()).contains("The note on the decision: Because of the text.");
        clock.advance(Duration.ofSeconds(1));
        takeDown.takeDown(rejected, "insult", NOTE, moderator);
        assertThat(newestMail(coordinator).lines()).contains("The moderator writes: Because of the text.");
    }

    @Test
    void aNoteThatNobodyWroteIsNotAnnounced() {
        var rejected = rejected("duplicate");
        appeal(rejected);
        clock.advance(Duration.ofSeconds(1));
        decideAppeal.grant(rejected, LocalizedText.empty(), second);
        assertThat(newestMail(coordinator)).contains("Your appeal was granted").doesNotContain("note on the decision");
    }

    @Test
    void grantedItOpensAsIfAModeratorHadOpenedIt() {
        var number = rejected("insult");
        assertThat(petition(number).textHidden()).isTrue();
        clock.advance(Duration.ofDays(3));
        appeal(number);
        clock.advance(Duration.ofDays(1));
        decideAppeal.grant(number, NOTE, second);
        var opened = petition(number);
        assertThat(opened.state()).isEqualTo(PetitionState.OPEN);
        assertThat(opened.textHidden()).isFalse();
        assertThat(opened.reasonCode()).isNull();
        assertThat(opened.note()).isEqualTo(LocalizedText.empty());
        assertThat(opened.moments().endedAt()).isNull();
        assertThat(opened.moments().openedAt()).isEqualTo(clock.instant());
        assertThat(opened.moments().closesAt()).isEqualTo(Instant.parse("2026-12-05T18:59:59Z"));
        assertThat(opened.thresholds()).hasSize(1);
        assertThat(tallies.count(number).orElseThrow().count()).isEqualTo(3);
        assertThat(signables.find(number).orElseThrow().takesSignatures(clock.instant()))
                .isTrue();
        assertThat(timeline(number)).endsWith("rejected", "appealed", "appeal_granted", "opened");
        assertThat(events.stream(PetitionStepped.class))
                .contains(new PetitionStepped(number, PetitionState.REJECTED, PetitionState.OPEN));
        assertThat(waiting(QUEUE)).isEmpty();
        assertThat(newestMail(coordinator)).contains("5 December 2026", "Because of the text.");
        assertThat(appeals.of(opened)).isEmpty();
        sign(number, 297, 0);
        assertThat(petition(number).moments().handedOverAt()).isNotNull();
    }

    @Test
    void whatWasGatheredMayReachAThresholdWhenItOpens() {
        var number = rejected("duplicate");
        tallies.add(java.util.List.of(change(number, 297, 0, 0)));
        appeal(number);
        decideAppeal.grant(number, LocalizedText.empty(), second);
        assertThat(timeline(number)).contains("opened", "threshold_reached", "handed_over");
    }

    @Test
    void upheldItStaysRejectedForAReason() {
        var number = rejected("insult");
        var before = petition(number);
        appeal(number);
        rejectedWith(
                "note moderation.decision.note-missing",
                () -> decideAppeal.uphold(number, LocalizedText.empty(), second));
        decideAppeal.uphold(number, NOTE, second);
        assertThat(petition(number)).isEqualTo(before);
        assertThat(timeline(number)).endsWith("appealed", "appeal_upheld");
        assertThat(queries.timeline(number).getLast().note()).isEqualTo(NOTE);
        assertThat(texts.of(queries.timeline(number).getLast(), Language.EN))
                .isEqualTo("The appeal was decided: the rejection stands");
        assertThat(newestMail(coordinator)).contains("stays rejected", "Because of the text.");
        assertThat(waiting(QUEUE)).isEmpty();
        rejectedWith("null petitions.not-now", () -> decideAppeal.grant(number, NOTE, second));
    }

    @Test
    void eachDecisionIsCounted() {
        clock.set(Instant.parse("2034-02-06T05:00:00Z"));
        var granted = rejected("duplicate");
        var upheld = rejected("duplicate");
        appeal(granted);
        appeal(upheld);
        decideAppeal.grant(granted, LocalizedText.empty(), second);
        decideAppeal.uphold(upheld, NOTE, second);
        assertThat(statistics.decisions(YearMonth.of(2034, 2), 1))
                .filteredOn(count -> count.queue().equals(QUEUE))
                .extracting(ModerationQueries.DecisionCount::verdict, ModerationQueries.DecisionCount::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("granted", 1L),
                        org.assertj.core.groups.Tuple.tuple("upheld", 1L));
    }

    @Test
    void onlyACoordinatorAppealsAndOnlyOnce() {
        var number = rejected("duplicate");
        var editorAccount = account("Eve Editor", "editor-" + unique());
        new org.bastama.civic.petitions.Groups(database).join(group, editorAccount, "editor");
        rejectedWith("null shared.sign-in-first", () -> appeal(number, Actor.anonymous()));
        rejectedWith("null shared.not-allowed", () -> appeal(number, stranger));
        rejectedWith("null petitions.not-now", () -> appeal(number, actor(editorAccount)));
        rejectedWith("null petitions.not-now", () -> appeal(number, second));
        appeal(number);
        rejectedWith("null petitions.not-now", () -> appeal(number));
        assertThat(timeline(number)).containsOnlyOnce("appealed");
    }

    @Test
    void aCitizenAppealsTheOwnPetition() {
        var number = rejected("duplicate");
        database.update(PETITION)
                .setNull(PETITION.GROUP_ID)
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
        appeal(number);
        assertThat(appeals.of(petition(number))).isPresent();
        assertThat(newestMail(coordinator)).contains("9 September 2026");
    }

    @Test
    void onlyARejectionIsAppealedAndOnlyInTime() {
        rejectedWith("null petitions.not-now", () -> appeal(inModeration(OPEN_PLATFORM, 3)));
        var number = rejected("duplicate");
        clock.set(Instant.parse("2026-10-02T18:59:59Z"));
        assertThat(guard.of(petition(number), leader).mayAppeal()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(guard.of(petition(number), leader).mayAppeal()).isFalse();
        rejectedWith("null petitions.not-now", () -> appeal(number));
    }

    @Test
    void whatIsSaidIsChecked() {
        var number = rejected("duplicate");
        rejectedWith(
                "statement moderation.appeal.too-short",
                () -> appealRejection.appeal(number, Language.EN, "Wrong.", leader));
        assertThat(timeline(number)).doesNotContain("appealed");
    }

    @Test
    void whoeverRejectedDoesNotDecideTheAppealWhileAnotherCan() {
        var number = rejected("duplicate");
        appeal(number);
        assertThat(guard.of(petition(number), moderator).judge()).isEmpty();
        rejectedWith("null petitions.not-now", () -> decideAppeal.grant(number, NOTE, moderator));
        var ada = actor(administrator, Role.ADMINISTRATOR);
        rejectedWith("null shared.not-allowed", () -> decideAppeal.grant(number, NOTE, ada));
        rejectedWith("null shared.not-allowed", () -> decideAppeal.grant(number, NOTE, stranger));
        rejectedWith("null petitions.not-now", () -> decideAppeal.grant(number, NOTE, leader));
        assertThat(guard.of(petition(number), second).judge()).contains(Appeal.Judge.ANOTHER);
    }

    @Test
    void aModeratorWithAPartInItIsNoOther() {
        var partial = staff("Partial Moderator", Role.MODERATOR);
        new org.bastama.civic.petitions.Groups(database).join(group, partial, "member");
        disableSecond();
        var number = rejected("duplicate");
        appeal(number);
        rejectedWith("null petitions.not-now", () -> decideAppeal.uphold(number, NOTE, actor(partial, Role.MODERATOR)));
        assertThat(guard.of(petition(number), moderator).judge()).contains(Appeal.Judge.SAME);
    }

    @Test
    void withoutAnotherTheSameModeratorDecidesAndItSaysSo() {
        disableSecond();
        var number = rejected("duplicate");
        appeal(number);
        decideAppeal.uphold(number, NOTE, moderator);
        assertThat(texts.of(queries.timeline(number).getLast(), Language.EN))
                .endsWith("(the same moderator decided, since there is no other)");
        assertThat(appeals.of(petition(number)).orElseThrow().ruling())
                .extracting(Appeal.Ruling::judge)
                .isEqualTo(Appeal.Judge.SAME);
        assertThat(newestMail(coordinator)).contains("since there is no other");
    }

    @Test
    void withoutAnotherAnAdministratorIsToldAndMayDecide() {
        disableSecond();
        var number = rejected("insult");
        appeal(number);
        var mail = sentMails.to(administrator.email(), 1).getFirst();
        assertThat(mail.text()).contains("No. " + number).doesNotContain("Clean air for Almaty");
        assertThat(mail.links()).anyMatch(link -> link.endsWith("/moderation/petitions/" + number + "/appeal"));
        decideAppeal.grant(number, NOTE, actor(administrator, Role.ADMINISTRATOR));
        assertThat(state(number)).isEqualTo(PetitionState.OPEN);
        assertThat(queries.timeline(number))
                .filteredOn(entry -> entry.kind().equals("appeal_granted"))
                .singleElement()
                .satisfies(entry -> assertThat(texts.of(entry, Language.EN)).contains("an administrator decided"));
        assertThat(newestMail(coordinator)).contains("An administrator decided");
    }

    @Test
    void takenDownItWaitsForNothing() {
        var number = rejected("duplicate");
        appeal(number);
        takeDown.takeDown(number, "insult", NOTE, moderator);
        assertThat(waiting(QUEUE)).extracting(QueueItem::subject).doesNotContain(number.toString());
        assertThat(appeals.of(petition(number))).isEmpty();
        rejectedWith("null petitions.not-now", () -> decideAppeal.grant(number, NOTE, second));
    }

    @Test
    void theTimelineReadsInEveryLanguage() {
        var granted = rejected("duplicate");
        appeal(granted);
        decideAppeal.grant(granted, LocalizedText.empty(), second);
        for (var language : Language.all()) {
            assertThat(queries.timeline(granted))
                    .hasSize(6)
                    .allSatisfy(entry -> assertThat(texts.of(entry, language))
                            .isNotEqualTo(entry.kind())
                            .doesNotContain("{", "none"));
        }
    }

    private PetitionNumber rejected(String reason) {
        var number = inModeration(OPEN_PLATFORM, 3);
        decide.reject(number, reason, NOTE, moderator);
        return number;
    }

    private void appeal(PetitionNumber number) {
        appeal(number, leader);
    }

    private void appeal(PetitionNumber number, Actor actor) {
        appealRejection.appeal(number, Language.EN, STATEMENT, actor);
    }

    private Account staff(String name, Role role) {
        var account = account(name, "staff-" + unique());
        ensureAccount.grant(account, role);
        return account;
    }

    private void disableSecond() {
        database.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(second.requireAccount().value()))
                .execute();
    }

    private String newestMail(Account reader) {
        return sentMails.to(reader.email(), 1).getFirst().text();
    }

    private static String unique() {
        return Ids.randomKey().replaceAll("[^A-Za-z]", "x");
    }

    private static void rejectedWith(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(keys(rejection)).containsExactly(key));
    }
}
