package org.bastama.civic.responses.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.authorities.SetOfficeAddress;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerByLetterTest extends DeskTest {

    private static final EmailAddress OFFICE = new EmailAddress("office@semey.example.org");
    private static final OfficeSigner SIGNER = new OfficeSigner("Айгүл Сейітова", "Head of department", true);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Autowired
    SetOfficeAddress setOffice;

    @Autowired
    AskForLetter askForLetter;

    @Autowired
    AnswerByLetter answerByLetter;

    @BeforeEach
    void office() {
        office(OFFICE.value(), Language.EN);
    }

    private void office(String email, Language language) {
        var administrator = Actor.of(new AccountId(Ids.next(clock)), "Administrator", Set.of(Role.ADMINISTRATOR));
        setOffice.set(administrator, DeskRows.AUTHORITY, email, language);
    }

    private List<SentMail> mails() {
        return sentMails.to(OFFICE, 100);
    }

    /** The token of the newest mail's link below a path. */
    private String token(String below) {
        return mails().getFirst().links().stream()
                .map(link -> URI.create(link).getPath())
                .filter(path -> path.startsWith(below))
                .findFirst()
                .map(path -> path.substring(below.length()))
                .orElseThrow();
    }

    private String letter() {
        askForLetter.ask(token("/o/"));
        return token("/o/answer/");
    }

    @ParameterizedTest
    @EnumSource
    void theOfficeGetsThePetitionInItsLanguage(Language language) {
        office(OFFICE.value(), language);
        var number = handedOver("open-platform");
        assertThat(mails()).hasSize(1);
        var mail = mails().getFirst();
        assertThat(mail.text()).contains("/o/" + number + "-1-", "/p/" + number + "/pack?lang=" + language.code());
        assertThat(mail.subject())
                .contains(
                        petitions.find(number).orElseThrow().text().in(language).title());
    }

    @Test
    void withoutAnAddressOrWithAnOfficialNoOfficeIsWrittenTo() {
        office("", Language.EN);
        handedOver("open-platform");
        assertThat(mails()).isEmpty();
        office(OFFICE.value(), Language.EN);
        official();
        handedOver("open-platform");
        assertThat(mails()).isEmpty();
    }

    @Test
    void theFirstLinkSendsASecondMailToTheAddressOfNow() {
        handedOver("open-platform");
        var first = token("/o/");
        var moved = new EmailAddress("new-office@semey.example.org");
        office(moved.value(), Language.EN);
        askForLetter.ask(first);
        assertThat(mails()).hasSize(1);
        assertThat(sentMails.to(moved, 5)).hasSize(1);
    }

    @Test
    void aForgedOrForeignLinkSendsNothing() {
        var number = handedOver("open-platform");
        var first = token("/o/");
        handedOver("open-platform");
        var stamp = first.substring(first.lastIndexOf('-') - 1);
        for (var forged : List.of(
                number + "-1-" + "A".repeat(22),
                new PetitionNumber(number.value() + 1) + "-" + stamp,
                first.replace("-1-", "-2-"),
                first + "x",
                "")) {
            askForLetter.ask(forged);
        }
        assertThat(mails()).hasSize(2);
        assertThat(askForLetter.about(number + "-1-" + "A".repeat(22))).contains(number);
        assertThat(askForLetter.about("999999-1-" + "A".repeat(22))).isEmpty();
    }

    @Test
    void anOfficeIsNotFlooded() {
        handedOver("open-platform");
        var first = token("/o/");
        for (var i = 0; i < 15; i++) {
            askForLetter.ask(first);
        }
        assertThat(mails()).hasSize(1 + 10);
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        askForLetter.ask(first);
        assertThat(mails()).hasSize(1 + 11);
    }

    @Test
    void theAnswerIsGivenByTheSameRulesAndMarked() {
        var number = handedOver("open-platform");
        clock.advance(Duration.ofDays(3));
        var letter = letter();
        assertThat(answerByLetter.look(letter).orElseThrow().open()).isTrue();
        answerByLetter.answer(letter, SIGNER, ANSWER);
        assertThat(petitions.find(number).orElseThrow().state()).isEqualTo(PetitionState.ANSWERED);
        var deadline = deadlines.current(number).orElseThrow();
        assertThat(deadline.state()).isEqualTo(Deadline.State.STOPPED);
        assertThat(deadline.stoppedAt()).isEqualTo(clock.instant());
        assertThat(responses.of(number)).singleElement().satisfies(response -> {
            assertThat(response.source()).isEqualTo(Response.Source.LINK);
            assertThat(response.officialName()).isEqualTo("Айгүл Сейітова, Head of department");
            assertThat(response.outcome()).isEqualTo("partly");
        });
        assertThat(petitions.timeline(number)).extracting(TimelineEntry::kind).endsWith("answered_by_link");
        assertThat(answerByLetter.look(letter).orElseThrow().open()).isFalse();
        assertThatThrownBy(() -> answerByLetter.answer(letter, SIGNER, ANSWER)).isInstanceOf(Rejection.class);
    }

    @Test
    void aLinkIsForOneActAndAnotherCanBeAskedFor() {
        var number = handedOver("open-platform");
        var first = token("/o/");
        var letter = letter();
        answerByLetter.register(letter, SIGNER, "17", TODAY);
        assertThat(responses.handOver(number).orElseThrow().incomingNumber()).isEqualTo("17");
        assertThat(answerByLetter.look(letter).orElseThrow().open()).isFalse();
        var due = deadlines.current(number).orElseThrow().dueOn();
        assertThatThrownBy(() -> answerByLetter.extend(letter, SIGNER, due, reason()))
                .hasMessage("responses.office.over");
        askForLetter.ask(first);
        var second = token("/o/answer/");
        answerByLetter.extend(second, SIGNER, due, reason());
        assertThat(deadlines.current(number).orElseThrow().dueOn()).isAfter(due);
        assertThat(responses.of(number)).extracting(Response::source).containsOnly(Response.Source.LINK);
    }

    @Test
    void theTermIsSuspendedAndResumedByLinksAndTheDayIsCheckedWithAllElse() {
        var number = suspendable();
        var first = token("/o/");
        var letter = letter();
        assertThat(catchThrowableOfType(
                                Rejection.class,
                                () -> answerByLetter.suspend(
                                        letter, new OfficeSigner("", "Head", true), TODAY.minusDays(1), reason()))
                        .violations())
                .extracting(violation -> violation.field() + " " + violation.key())
                .contains("until responses.suspension.until-past")
                .hasSize(2);
        answerByLetter.suspend(letter, SIGNER, TODAY.plusDays(2), reason());
        assertThat(deadlines.current(number).orElseThrow().state()).isEqualTo(Deadline.State.SUSPENDED);
        askForLetter.ask(first);
        answerByLetter.resume(token("/o/answer/"), SIGNER, reason());
        assertThat(deadlines.current(number).orElseThrow().state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(responses.of(number))
                .extracting(Response::kind)
                .containsExactlyInAnyOrder(Response.Kind.SUSPENSION, Response.Kind.RESUMPTION);
    }

    private static LocalizedText reason() {
        return LocalizedText.of(Language.RU, "Ждём заключения.");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsUsedUp() {
        handedOver("open-platform");
        var letter = letter();
        var rejection = catchThrowableOfType(
                Rejection.class,
                () -> answerByLetter.answer(
                        letter,
                        new OfficeSigner("", "=1", false),
                        new ResponseForm("nonsense", LocalizedText.of(Language.RU, " "))));
        assertThat(rejection.violations())
                .extracting(Rejection.Violation::field)
                .containsExactlyInAnyOrder("name", "post", "sure", "outcome", "text");
        assertThat(answerByLetter.look(letter).orElseThrow().open()).isTrue();
    }

    @Test
    void aLinkIsNotForLong() {
        handedOver("open-platform");
        var letter = letter();
        clock.advance(Duration.ofHours(2).plusSeconds(1));
        assertThat(answerByLetter.look(letter)).hasValueSatisfying(over -> {
            assertThat(over.open()).isFalse();
            assertThat(over.used()).isFalse();
            assertThat(over.again()).startsWith("/o/");
        });
        assertThatThrownBy(() -> answerByLetter.answer(letter, SIGNER, ANSWER)).hasMessage("responses.office.over");
    }

    @Test
    void linksDieOnceAnOfficialIsAppointed() {
        var number = handedOver("open-platform");
        var first = token("/o/");
        var letter = letter();
        official();
        assertThat(answerByLetter.look(letter).orElseThrow().open()).isFalse();
        assertThatThrownBy(() -> answerByLetter.answer(letter, SIGNER, ANSWER))
                .extracting(e -> ((Rejection) e).violations().getFirst().key())
                .isEqualTo("shared.not-allowed");
        askForLetter.ask(first);
        assertThat(mails()).hasSize(2);
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void linksDieOnceThePetitionWasAnsweredOrPassedOn() {
        var number = handedOver("open-platform");
        var first = token("/o/");
        var letter = letter();
        jdbc.update("update responses.hand_over set turn = 2 where petition = ?", number.value());
        assertThat(answerByLetter.look(letter).orElseThrow().open()).isFalse();
        askForLetter.ask(first);
        assertThat(mails()).hasSize(2);
    }
}
