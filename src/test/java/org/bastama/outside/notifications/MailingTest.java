package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.petitions.ThresholdReached;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.civic.responses.commitments.CommitmentForm;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.reviews.PublishReply;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.Concurrently;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of which step, in which language, and never twice. */
class MailingTest extends FollowersTest {

    @Autowired
    MailingRepository mailings;

    @Autowired
    Unsubscribe unsubscribe;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    ResumeDeadline resumeDeadline;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    PublishReply publishReply;

    @Autowired
    RequestReview requestReview;

    @Autowired
    MakeCommitment makeCommitment;

    @Autowired
    ResponseQueries responses;

    @Test
    void theFinalAnswerReachesLeadersAndFollowersOnceAndSignersWithTheQuestion() throws Exception {
        var number = open();
        var leader = leader(number);
        follow(number, leader.email().value(), Language.RU);
        follow(number, "both@example.kz", Language.KK);
        follow(number, "follower@example.kz", Language.EN);
        sign(number, "both@example.kz", true, Language.KK);
        sign(number, "signer@example.kz", true, Language.RU);
        sign(number, "quiet@example.kz", false, Language.EN);
        answer(number);

        atOnce(4, sendMailings::run);
        sendMailings.run();

        assertThat(answered(leader.email().value(), number)).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains("На вашу петицию «Ночные автобусы для Семея»")
                    .contains("удовлетворена частично. Ответ:", "Автобус будет.");
            assertThat(mail.links()).noneMatch(link -> link.contains("/u/"));
        });
        assertThat(answered("both@example.kz", number)).singleElement().satisfies(mail -> {
            assertThat(mail.language()).isEqualTo("kk");
            assertThat(mail.text())
                    .contains("Семейге түнгі автобус керек", "ішінара қанағаттандырылды. Жауап:", "Автобус болады.");
            assertThat(mail.links()).anyMatch(link -> link.endsWith("/p/" + number + "?lang=kk"));
            assertThat(mail.links()).anyMatch(link -> link.contains("/u/f"));
        });
        assertThat(answered("follower@example.kz", number))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("because you follow")
                        .contains("Akimat of Semey. Outcome: partly satisfied. The answer (in Kazakh):"));
        assertThat(answered("signer@example.kz", number)).isEmpty();
        assertThat(answered("quiet@example.kz", number)).isEmpty();
        assertThat(sent(number, "answered:1")).isEqualTo(3);
        assertThat(jdbc.queryForObject("select count(*) from notifications.recipient", Integer.class))
                .isZero();
    }

    @Test
    void actsOfTheAuthorityReachLeadersAndFollowersAndACorrectedAnswerItsSigners() {
        var number = open();
        var leader = leader(number);
        follow(number, "follower@example.kz", Language.EN);
        sign(number, "signer@example.kz", true, Language.KK);
        handOver(number);
        sendMailings.run();
        act(number);
        sendMailings.run();
        sendMailings.run();
        assertThat(subjects("follower@example.kz"))
                .contains(
                        "Interim answer: Night buses for Semey",
                        "An interim answer was corrected: Night buses for Semey",
                        "The term was extended: Night buses for Semey",
                        "Passed on to another authority: Night buses for Semey",
                        "Answered: Night buses for Semey",
                        "The answer was corrected: Night buses for Semey")
                .doesNotHaveDuplicates();
        assertThat(mails("follower@example.kz", "The term was extended")
                        .getFirst()
                        .text())
                .contains("due by 14 October 2026", "The reason (in Russian): Нужна смета.");
        assertThat(mails("follower@example.kz", "Passed on").getFirst().text())
                .contains("It was with: Akimat of Semey. It is now with: Akimat of Abai Region.", "23 September 2026");
        assertThat(mails("follower@example.kz", "The answer was corrected")
                        .getFirst()
                        .text())
                .contains("Нужна смета.", "refused", "Автобус болмайды.");
        assertThat(mails(leader.email().value(), "Промежуточный ответ:"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("На вашу петицию", "Автобус будет."));
        assertThat(subjects("signer@example.kz"))
                .contains("Жауап түзетілді: Семейге түнгі автобус керек")
                .noneMatch(subject -> subject.startsWith("Аралық") || subject.startsWith("Мерзім"));
    }

    @Test
    void whatComesAfterTheAnswerReachesFollowersAndTheAnswerToAReviewItsSigners() {
        var number = open();
        jdbc.update("update petitions.petition set procedure_version = 2 where number = ?", number.value());
        var leader = leader(number);
        follow(number, "follower@example.kz", Language.EN);
        sign(number, "signer@example.kz", true, Language.EN);
        answer(number);
        var words = LocalizedText.of(Language.EN, "There is no bus.");
        var coordinator = Actor.of(leader.id(), leader.name(), Set.of());
        var official = official(DeskRows.AUTHORITY);
        publishReply.publish(number, words, coordinator);
        requestReview.request(number, words, coordinator);
        makeCommitment.make(number, new CommitmentForm(words, LocalDate.of(2026, 12, 1), List.of()), official);
        sendMailings.run();
        publishResponse.publish(number, new ResponseForm("satisfied", words), official);
        sendMailings.run();
        sendMailings.run();
        assertThat(subjects("follower@example.kz"))
                .contains(
                        "The group replies: Night buses for Semey",
                        "Review asked for: Night buses for Semey",
                        "A commitment of the authority, petition No. " + number + ": There is no bus.",
                        "Answered again after review: Night buses for Semey")
                .doesNotHaveDuplicates();
        assertThat(mails("follower@example.kz", "A commitment").getFirst().text())
                .contains("Commitment No. 1, to be kept by 1 December 2026. Promised:", "There is no bus.");
        assertThat(mails("follower@example.kz", "The group replies").getFirst().text())
                .contains("There is no bus.");
        assertThat(subjects("signer@example.kz"))
                .contains("Answered again after review: Night buses for Semey")
                .noneMatch(subject -> subject.startsWith("A commitment") || subject.startsWith("The group"));
        assertThat(mails(leader.email().value(), "Обязательство органа"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject())
                            .isEqualTo("Обязательство органа, петиция № " + number + ": There is no bus.");
                    assertThat(mail.text()).contains("по вашей петиции", "(на английском языке)");
                });
    }

    @Test
    void aSuspensionItsEarlyEndAndItsEndByDateReachLeadersAndFollowersOnce() {
        var number = open();
        rows.version(number, 3);
        var leader = leader(number);
        follow(number, "follower@example.kz", Language.EN);
        sign(number, "signer@example.kz", true, Language.KK);
        handOver(number);
        var reason = LocalizedText.of(Language.RU, "Нужна смета.");
        var official = official(DeskRows.AUTHORITY);
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 7), reason, official);
        sendMailings.run();
        resumeDeadline.resume(number, reason, official);
        sendMailings.run();
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 3), reason, official);
        clock.advance(Duration.ofDays(3));
        for (var run = 0; run < 2; run++) {
            jobs.stream()
                    .filter(job -> job.name().equals("responses.suspensions"))
                    .forEach(RecurringJob::run);
            sendMailings.run();
        }
        assertThat(mails("follower@example.kz", "The term was suspended")).hasSize(2);
        assertThat(mails("follower@example.kz", "The term was suspended")
                        .getLast()
                        .text())
                .contains("It is suspended until 7 September 2026", "due by 28 September 2026")
                .contains("The reason (in Russian): Нужна смета.");
        assertThat(mails("follower@example.kz", "The suspension was ended early"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("due by 23 September 2026"));
        assertThat(mails("follower@example.kz", "The term runs again"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Akimat of Semey", "24 September 2026"));
        assertThat(mails(leader.email().value(), "Срок ответа снова идёт"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("на вашу петицию"));
        assertThat(subjects("signer@example.kz")).noneMatch(subject -> subject.startsWith("Мерзім"));
    }

    private void act(PetitionNumber number) {
        var reason = LocalizedText.of(Language.RU, "Нужна смета.");
        var first = official(DeskRows.AUTHORITY);
        publishInterim.publish(number, LocalizedText.of(Language.RU, "Автобус будет."), 0, first);
        correctResponse.correct(
                number,
                responses.of(number).getFirst().id(),
                new ResponseForm(null, LocalizedText.of(Language.RU, "Автобус, может быть, будет.")),
                reason,
                first);
        extendDeadline.extend(number, LocalDate.of(2026, 9, 23), reason, first);
        transferPetition.transfer(number, "akimat-abai-region", reason, first);
        var next = official("akimat-abai-region");
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.KK, "Автобус болады.")), next);
        var answer = responses.of(number).stream()
                .filter(response -> response.outcome() != null)
                .findFirst()
                .orElseThrow();
        correctResponse.correct(
                number,
                answer.id(),
                new ResponseForm("refused", LocalizedText.of(Language.KK, "Автобус болмайды.")),
                reason,
                next);
    }

    @Test
    void anAnswerInAnotherLanguageIsMarkedInEveryMailAndACutOneIsCalledItsBeginning() {
        var number = open();
        var leader = leader(number);
        follow(number, "kk@example.kz", Language.KK);
        follow(number, "en@example.kz", Language.EN);
        answer(number, LocalizedText.of(Language.KK, "Автобус болады. ".repeat(100)));
        sendMailings.run();
        assertThat(answered(leader.email().value(), number).getFirst().text())
                .contains("Начало ответа (на казахском языке):", "Автобус болады. Автобус …");
        assertThat(answered("en@example.kz", number).getFirst().text())
                .contains("The beginning of the answer (in Kazakh):");
        assertThat(answered("kk@example.kz", number).getFirst().text()).contains("Жауаптың басы:");
    }

    @Test
    void aNoteInAnotherLanguageIsMarked() {
        var number = open();
        follow(number, "ru@example.kz", Language.RU);
        follow(number, "kk@example.kz", Language.KK);
        jdbc.update(
                "update petitions.petition set note = ? where number = ?",
                LocalizedText.of(Language.KK, "Автобус келді.").toJson(),
                number.value());
        step(number, PetitionState.WITHDRAWN);
        sendMailings.run();
        assertThat(mails("ru@example.kz", "").getFirst().text()).contains("Автобус келді. (на казахском языке)");
        assertThat(mails("kk@example.kz", "").getFirst().text()).contains("Автобус келді.\n");
    }

    @Test
    void theLinkInAMailEndsTheMailsAlsoOfWhoSigned() {
        var number = open();
        follow(number, "both@example.kz", Language.EN);
        sign(number, "both@example.kz", true, Language.EN);
        sign(number, "signer@example.kz", true, Language.EN);
        handOver(number);
        sendMailings.run();
        var mail = mails("both@example.kz", "Handed over").getFirst();
        assertThat(unsubscribe.end(FollowPetitionTest.token(mail, "/u/"))).contains(number);
        step(number, PetitionState.CLOSED);
        sendMailings.run();
        var closing = mails("signer@example.kz", "Collecting has ended").getFirst();
        assertThat(unsubscribe.look(FollowPetitionTest.token(closing, "/u/")).map(Signers.Updates::number))
                .contains(number);
        assertThat(unsubscribe.end(FollowPetitionTest.token(closing, "/u/"))).contains(number);
        answer(number);
        sendMailings.run();
        jobs.stream().filter(job -> job.name().equals("responses.ask-signers")).forEach(RecurringJob::run);
        assertThat(answered("both@example.kz", number)).isEmpty();
        assertThat(answered("signer@example.kz", number)).isEmpty();
        assertThat(mails("both@example.kz", "Collecting has ended")).isEmpty();
    }

    @Test
    void manyFollowersAreToldInBatchesThoughTwoNodesRun() throws Exception {
        var number = open();
        var addresses = IntStream.range(0, 250)
                .mapToObj(i -> "many" + i + "@example.kz")
                .toList();
        addresses.forEach(address -> follow(number, address, Language.EN));
        handOver(number);
        atOnce(3, sendMailings::run);
        assertThat(recipients(number, "notifications.handed_over")).hasSize(250).doesNotHaveDuplicates();
        assertThat(sent(number, "handed_over:1")).isEqualTo(250);
    }

    @Test
    void aMailingThatWasCutOffGoesOnWhereItStopped() {
        var number = open();
        IntStream.range(0, 5).forEach(i -> follow(number, "cut" + i + "@example.kz", Language.EN));
        sign(number, "signer@example.kz", true, Language.EN);
        sign(number, "told@example.kz", true, Language.EN);
        step(number, PetitionState.CLOSED_BELOW);
        var third = subscriptions.confirmed(number, null, 10).get(2).id();
        jdbc.update(
                "update notifications.mailing set stage = 'FOLLOWERS', cursor_id = ? where number = ?",
                third,
                number.value());
        transaction.executeWithoutResult(s -> mailings.tell(
                new Mailing.Key(number, Occasion.CLOSED_BELOW, 1), keys.mailbox(new EmailAddress("told@example.kz"))));
        sendMailings.run();
        assertThat(recipients(number, "notifications.closed_below")).hasSize(3);
        assertThat(mails("signer@example.kz", "Collecting has ended")).hasSize(1);
        assertThat(mails("told@example.kz", "Collecting has ended")).isEmpty();
    }

    @Test
    void aMailingOfAPetitionThatWasTakenDownMeanwhileEnds() {
        var number = open();
        IntStream.range(0, 3).forEach(i -> follow(number, "gone" + i + "@example.kz", Language.EN));
        sign(number, "gone-signer@example.kz", true, Language.EN);
        step(number, PetitionState.CLOSED);
        var second = subscriptions.confirmed(number, null, 10).get(1).id();
        jdbc.update(
                "update notifications.mailing set stage = 'FOLLOWERS', cursor_id = ? where number = ?",
                second,
                number.value());
        jdbc.update(
                "update petitions.petition set state = 'taken_down', text_hidden = true where number = ?",
                number.value());
        step(number, PetitionState.TAKEN_DOWN);
        sendMailings.run();
        assertThat(recipients(number, "notifications.closed")).isEmpty();
        assertThat(recipients(number, "notifications.taken_down")).hasSize(4);
        assertThat(mailings.unfinished(50)).isEmpty();
        assertThat(mails("gone2@example.kz", "Taken down"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject() + mail.text()).doesNotContain("Night buses"));
    }

    @Test
    void stepsOfOneMomentAreToldInOneMail() {
        var number = open();
        follow(number, "follower@example.kz", Language.EN);
        transaction.executeWithoutResult(s -> {
            events.publishEvent(new ThresholdReached(number, 1, 300));
            events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        });
        sendMailings.run();
        assertThat(subjects("follower@example.kz")).containsExactly("Handed over: Night buses for Semey");

        var atClosing = open();
        follow(atClosing, "second@example.kz", Language.EN);
        clock.advance(Duration.ofHours(1));
        jdbc.update(
                "update petitions.petition set closed_at = ? where number = ?",
                clock.instant().atOffset(java.time.ZoneOffset.UTC),
                atClosing.value());
        jdbc.update(
                "update petitions.threshold set handed_over_at = ? where petition = ?",
                clock.instant().atOffset(java.time.ZoneOffset.UTC),
                atClosing.value());
        transaction.executeWithoutResult(s -> {
            events.publishEvent(new PetitionStepped(atClosing, PetitionState.OPEN, PetitionState.CLOSED));
            events.publishEvent(new PetitionHandedOver(atClosing, 1, clock.instant()));
            events.publishEvent(new PetitionStepped(atClosing, PetitionState.CLOSED, PetitionState.HANDED_OVER));
        });
        sendMailings.run();
        assertThat(mails("second@example.kz", "")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Collecting has ended: Night buses for Semey");
            assertThat(mail.text()).contains("Akimat of Semey", "due by 23 September 2026");
        });
    }

    @Test
    void whatWasHandedOverWithoutItsNumberDidNotReachIt() {
        var number = open();
        follow(number, "follower@example.kz", Language.EN);
        jdbc.update("update petitions.threshold set reached_at = null where petition = ?", number.value());
        step(number, PetitionState.CLOSED);
        sendMailings.run();
        assertThat(mails("follower@example.kz", "Collecting has ended"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("It was handed over on", "Akimat of Semey")
                        .doesNotContain("reached its threshold"));

        var reached = open();
        follow(reached, "second@example.kz", Language.EN);
        step(reached, PetitionState.CLOSED);
        sendMailings.run();
        assertThat(mails("second@example.kz", "Collecting has ended"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("It reached its threshold.", "It was handed over on"));
    }

    @Test
    void theEndOfCollectingTellsWhoHasThePetitionByThenAndWhatWasAnswered() {
        var number = open();
        follow(number, "follower@example.kz", Language.EN);
        handOver(number);
        transferPetition.transfer(
                number,
                "akimat-abai-region",
                LocalizedText.of(Language.RU, "Автобус идёт по области."),
                official(DeskRows.AUTHORITY));
        step(number, PetitionState.CLOSED);
        sendMailings.run();
        assertThat(mails("follower@example.kz", "Collecting has ended"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("to: Akimat of Semey.", "It is now with: Akimat of Abai Region.")
                        .doesNotContain("Outcome"));

        var answered = open();
        follow(answered, "second@example.kz", Language.EN);
        follow(answered, "kk@example.kz", Language.KK);
        handOver(answered);
        transferPetition.transfer(
                answered,
                "akimat-abai-region",
                LocalizedText.of(Language.RU, "Автобус идёт по области."),
                official(DeskRows.AUTHORITY));
        publishResponse.publish(
                answered,
                new ResponseForm("partly", LocalizedText.of(Language.KK, "Автобус болады.")),
                official("akimat-abai-region"));
        step(answered, PetitionState.CLOSED);
        sendMailings.run();
        assertThat(mails("second@example.kz", "Collecting has ended"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(
                                "to: Akimat of Semey.",
                                "Answered by: Akimat of Abai Region. Outcome: partly satisfied.")
                        .doesNotContain("It is now with"));
        assertThat(mails("kk@example.kz", "Қол жинау аяқталды").getFirst().text())
                .contains("Жауап берген орган:", "Нәтижесі: ішінара қанағаттандырылды.");
    }

    @Test
    void aThresholdThatIsUndoneAndReachedAgainIsToldOnce() {
        var number = open();
        follow(number, "follower@example.kz", Language.RU);
        reach(number);
        sendMailings.run();
        reach(number);
        sendMailings.run();
        assertThat(subjects("follower@example.kz")).containsExactly("Порог достигнут: Ночные автобусы для Семея");
    }

    /** What was taken down has no page: its mail leads to the removal log. */
    private static String page(PetitionNumber number, PetitionState state) {
        return state == PetitionState.TAKEN_DOWN ? "/removals" : "/p/" + number;
    }

    @Test
    void everyStepIsToldInEveryLanguage() {
        for (var state : List.of(
                PetitionState.CLOSED, PetitionState.CLOSED_BELOW, PetitionState.WITHDRAWN, PetitionState.TAKEN_DOWN)) {
            var number = open();
            for (var language : Language.all()) {
                follow(number, "lang-" + language.code() + "@example.kz", language);
            }
            step(number, state);
            sendMailings.run();
            for (var language : Language.all()) {
                var mail = mails("lang-" + language.code() + "@example.kz", "").getFirst();
                assertThat(mail.language()).isEqualTo(language.code());
                assertThat(mail.links()).anyMatch(l -> l.contains(page(number, state) + "?lang=" + language.code()));
                assertThat(mail.links()).anyMatch(l -> l.contains("/u/f" + number + "-"));
            }
        }
    }

    @Test
    void aHiddenTitleIsNotRepeated() {
        var number = open();
        follow(number, "follower@example.kz", Language.EN);
        jdbc.update("update petitions.petition set text_hidden = true where number = ?", number.value());
        step(number, PetitionState.TAKEN_DOWN);
        sendMailings.run();
        assertThat(subjects("follower@example.kz")).containsExactly("Taken down: petition No. " + number);
        assertThat(mails("follower@example.kz", "").getFirst().text())
                .contains("A moderator took down petition No. " + number + ":")
                .doesNotContain("Night buses");
    }

    @Test
    void whoHasNotConfirmedHearsNothing() {
        var number = open();
        subscribe(number, "pending@example.kz", Language.EN, Subscription.State.PENDING);
        handOver(number);
        sendMailings.run();
        assertThat(mails("pending@example.kz", "")).isEmpty();
    }

    /** Somebody who reads Russian and wrote the petition. */
    private Account leader(PetitionNumber number) {
        var leader = rows.person("Leader", Language.RU);
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                leader.id().value(),
                number.value());
        return leader;
    }

    private void reach(PetitionNumber number) {
        transaction.executeWithoutResult(s -> events.publishEvent(new ThresholdReached(number, 1, 300)));
    }

    private void step(PetitionNumber number, PetitionState to) {
        transaction.executeWithoutResult(s -> events.publishEvent(new PetitionStepped(number, PetitionState.OPEN, to)));
    }

    private void answer(PetitionNumber number) {
        answer(number, new LocalizedText(Map.of(Language.KK, "Автобус болады.", Language.RU, "Автобус будет.")));
    }

    private void answer(PetitionNumber number, LocalizedText text) {
        if (jdbc.queryForObject(
                        "select count(*) from responses.hand_over where petition = ?", Integer.class, number.value())
                == 0) {
            handOver(number);
            sendMailings.run();
        }
        publishResponse.publish(number, new ResponseForm("partly", text), official(DeskRows.AUTHORITY));
    }

    private List<SentMail> answered(String email, PetitionNumber number) {
        return mails(email, "").stream()
                .filter(mail -> mail.subject().matches("(Answered|Получен ответ|Жауап берілді): .*"))
                .toList();
    }

    private List<String> subjects(String email) {
        return mails(email, "").stream().map(SentMail::subject).toList();
    }

    private List<String> recipients(PetitionNumber number, String kind) {
        return jdbc.queryForList(
                "select recipient_hash from mailbox.outbox where petition = ? and kind = ?",
                String.class,
                number.value(),
                kind);
    }

    private int sent(PetitionNumber number, String occasion) {
        return jdbc.queryForObject(
                "select sent from notifications.mailing where number = ? and occasion = ?",
                Integer.class,
                number.value(),
                occasion);
    }

    private static void atOnce(int count, Runnable action) throws Exception {
        Concurrently.run(Collections.nCopies(count, Executors.callable(action)));
    }
}
