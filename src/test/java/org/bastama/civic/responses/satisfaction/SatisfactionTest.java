package org.bastama.civic.responses.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.Concurrently;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one question to signers, from the final response to its sums. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SatisfactionTest extends DeskTest {

    @Autowired
    AskSigners askSigners;

    @Autowired
    CloseQuestions closeQuestions;

    @Autowired
    AnswerQuestion answerQuestion;

    @Autowired
    SatisfactionQueries satisfaction;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    SignPetition signPetition;

    @Autowired
    ConfirmSignature confirmSignature;

    @Autowired
    Signers signers;

    @AfterEach
    void clear() {
        List.of("signature", "token", "event", "held", "mailbox_index", "petition_key")
                .forEach(t -> jdbc.update("delete from signatures." + t + " where petition > 1000000"));
        jdbc.update("delete from signatures.confirmation_mail");
        rows.deleteAll();
    }

    @Test
    void everySignerWhoWantsMailsIsAskedOnceThoughFourNodesAskAtOnce() throws Exception {
        var number = open();
        sign(number, "kk@example.kz", true, Language.KK);
        sign(number, "en@example.kz", true, Language.EN);
        sign(number, "quiet@example.kz", false, Language.RU);
        answer(number);
        sign(number, "later@example.kz", true, Language.RU);
        Concurrently.run(Collections.nCopies(4, Executors.callable(askSigners::run)));
        askSigners.run();
        assertThat(asked("kk@example.kz")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Жауап берілді: Семейге түнгі автобус керек");
            assertThat(mail.text())
                    .contains(
                            "ішінара қанағаттандырылды. Жауап:",
                            "Автобус болады.",
                            Formats.date(Language.KK, LocalDate.of(2026, 10, 2)));
            assertThat(mail.links()).anyMatch(link -> link.contains("/u/s"));
        });
        assertThat(asked("en@example.kz"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("The answer (in Kazakh):", "Yes, partly, or no."));
        assertThat(asked("quiet@example.kz")).isEmpty();
        assertThat(asked("later@example.kz")).isEmpty();
        assertThat(satisfaction.of(number).orElseThrow().asked()).isEqualTo(2);
        assertThat(rowsOf("asking", number)).isZero();
    }

    @Test
    void whoEndedTheMailsIsNotAsked() {
        var number = open();
        sign(number, "ended@example.kz", true, Language.EN);
        signers.askingForUpdates(number, signer -> signers.unsubscribe(signer.unsubscribeToken()));
        answer(number);
        askSigners.run();
        assertThat(asked("ended@example.kz")).isEmpty();
        assertThat(satisfaction.of(number).orElseThrow().asked()).isZero();
    }

    @Test
    void anAnswerCountsOnceIsChangedAndIsNeverKeptBesideAMailbox() throws Exception {
        var number = open();
        sign(number, "en@example.kz", true, Language.EN);
        answer(number);
        askSigners.run();
        var token = token("en@example.kz");
        assertThat(answerQuestion.look(token).orElseThrow())
                .satisfies(link -> assertThat(link.state()).isEqualTo(AnswerLink.State.OPEN))
                .satisfies(link -> assertThat(link.choice()).isNull());
        assertThat(sums(number)).isEqualTo(new Question.Sums(0, 0, 0));
        Concurrently.run(Collections.nCopies(8, (Callable<String>) () -> {
            answerQuestion.answer(token, Choice.YES);
            return "";
        }));
        assertThat(sums(number)).isEqualTo(new Question.Sums(1, 0, 0));
        answerQuestion.answer(token, Choice.PARTLY);
        assertThat(sums(number)).isEqualTo(new Question.Sums(0, 1, 0));
        assertThat(answerQuestion.look(token).orElseThrow().choice()).isEqualTo(Choice.PARTLY);
        var signature = jdbc.queryForObject(
                "select id from signatures.signature where petition = ?", java.util.UUID.class, number.value());
        assertThat(jdbc.queryForList(
                        "select signer_hash from responses.answer where petition = ?", String.class, number.value()))
                .singleElement()
                .satisfies(hash -> assertThat(hash).hasSize(64).doesNotContain(signature.toString()));
    }

    @Test
    void theQuestionClosesAfterThirtyDaysAndOnlySumsStay() {
        var number = open();
        IntStream.range(0, 5).forEach(i -> sign(number, "s" + i + "@example.kz", true, Language.EN));
        answer(number);
        askSigners.run();
        IntStream.range(0, 4).forEach(i -> answerQuestion.answer(token("s" + i + "@example.kz"), Choice.NO));
        var question = satisfaction.of(number).orElseThrow();
        assertThat(question.responseRate()).isEqualTo(80);
        assertThat(question.shown()).isFalse();
        var last = token("s4@example.kz");
        clock.set(question.closesAt().minusMillis(1));
        closeQuestions.run();
        answerQuestion.answer(last, Choice.YES);
        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> answerQuestion.answer(last, Choice.NO)).hasMessage("responses.question.closed");
        assertThat(rowsOf("answer", number)).isEqualTo(5);
        closeQuestions.run();
        closeQuestions.run();
        assertThat(rowsOf("answer", number)).isZero();
        assertThat(sums(number)).isEqualTo(new Question.Sums(1, 0, 4));
        assertThat(satisfaction.of(number).orElseThrow().shown()).isTrue();
        assertThat(answerQuestion.look(last).orElseThrow().state()).isEqualTo(AnswerLink.State.CLOSED);
        assertThatThrownBy(() -> answerQuestion.answer(last, Choice.NO)).hasMessage("responses.question.closed");
    }

    @Test
    void aCorrectionAsksNobodyAgain() {
        var number = open();
        sign(number, "en@example.kz", true, Language.EN);
        var official = answer(number);
        askSigners.run();
        correctResponse.correct(
                number,
                responses.of(number).getFirst().id(),
                new ResponseForm("refused", LocalizedText.of(Language.EN, "No bus.")),
                LocalizedText.of(Language.EN, "A mistake."),
                official);
        askSigners.run();
        assertThat(asked("en@example.kz")).hasSize(1);
    }

    @Test
    void whatIsTakenDownOrForgedOrNoLongerCountsIsNotAnswered() {
        var number = open();
        sign(number, "en@example.kz", true, Language.EN);
        answer(number);
        askSigners.run();
        var token = token("en@example.kz");
        assertThat(answerQuestion.look(token.substring(0, token.length() - 2) + "AA"))
                .isEmpty();
        assertThatThrownBy(() -> answerQuestion.answer("1-abc", Choice.YES)).hasMessage("responses.question.unknown");
        jdbc.update("update signatures.signature set state = 'invalidated' where petition = ?", number.value());
        assertThat(answerQuestion.look(token)).isEmpty();
        assertThatThrownBy(() -> answerQuestion.answer(token, Choice.YES)).hasMessage("responses.question.unknown");
        jdbc.update("update signatures.signature set state = 'confirmed' where petition = ?", number.value());
        transaction.executeWithoutResult(
                s -> events.publishEvent(new PetitionStepped(number, PetitionState.OPEN, PetitionState.TAKEN_DOWN)));
        assertThatThrownBy(() -> answerQuestion.answer(token, Choice.YES)).hasMessage("responses.question.closed");
    }

    private PetitionNumber open() {
        return rows.petition(PetitionState.OPEN, "open-platform", clock.instant());
    }

    private org.bastama.foundation.shared.Actor answer(PetitionNumber number) {
        transaction.executeWithoutResult(s -> events.publishEvent(new PetitionHandedOver(number, 1, clock.instant())));
        var official = actor(rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY));
        publishResponse.publish(
                number, new ResponseForm("partly", LocalizedText.of(Language.KK, "Автобус болады.")), official);
        clock.advance(Duration.ofMinutes(1));
        return official;
    }

    private void sign(PetitionNumber number, String email, boolean updates, Language language) {
        signPetition.sign(
                number, new SignForm("Дана Ахметова", email, "101000000", updates, true, language, null), "127.0.0.1");
        confirmSignature.confirm(path(sentMails.to(new EmailAddress(email), 1).getFirst(), "/s/"));
    }

    private List<SentMail> asked(String email) {
        return sentMails.to(new EmailAddress(email), 50).stream()
                .filter(mail -> mail.links().stream().anyMatch(link -> link.contains("/q/")))
                .toList();
    }

    private String token(String email) {
        return path(asked(email).getFirst(), "/q/");
    }

    private static String path(SentMail mail, String below) {
        return mail.links().stream()
                .map(link -> URI.create(link).getPath())
                .filter(path -> path.startsWith(below))
                .map(path -> path.substring(below.length()))
                .findFirst()
                .orElseThrow();
    }

    private Question.Sums sums(PetitionNumber number) {
        return satisfaction.of(number).orElseThrow().sums();
    }

    private int rowsOf(String table, PetitionNumber number) {
        return jdbc.queryForObject(
                "select count(*) from responses." + table + " where petition = ?", Integer.class, number.value());
    }
}
