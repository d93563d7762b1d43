package org.bastama.civic.signatures;

import static bastama.db.signatures.Tables.EVENT;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmAndWithdrawTest extends SigningTest {

    @Test
    void lookingChangesNothing() {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        assertThat(confirmSignature.look(token).state()).isEqualTo(State.CONFIRMABLE);
        assertThat(confirmSignature.look(token).number()).isEqualTo(number);
        assertThat(tally(number)).isZero();
        assertThat(signatures(number, "pending")).hasSize(1);
    }

    @Test
    void confirmingCountsOnceAndRepeatingAnswersTheSame() {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        clock.advance(Duration.ofHours(2));
        var first = confirmSignature.confirm(token);
        clock.advance(Duration.ofHours(2));
        assertThat(first.state()).isEqualTo(State.CONFIRMED);
        assertThat(first.confirmedAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(2)));
        assertThat(confirmSignature.confirm(token)).isEqualTo(first);
        assertThat(confirmSignature.look(token)).isEqualTo(first);
        assertThat(tally(number)).isEqualTo(1);
        assertThat(events(number, "confirmed")).isEqualTo(1);
    }

    @Test
    void theConsentIsRecordedWithTheButton() {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        clock.advance(Duration.ofMinutes(5));
        confirmSignature.confirm(token);
        assertThat(database.select(SIGNATURE.CONSENT_AT)
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(number.value()))
                        .fetchOne(SIGNATURE.CONSENT_AT))
                .isEqualTo(TestClock.START.plus(Duration.ofMinutes(5)));
    }

    @Test
    void everyEventHasANonceAndACommitment() {
        var number = petitions.open();
        confirmed(number, "Дана Ахметова", mailbox());
        var event = database.selectFrom(EVENT)
                .where(EVENT.PETITION.eq(number.value()))
                .fetchOne();
        assertThat(event).isNotNull();
        assertThat(event.getNonce()).hasSize(32);
        assertThat(event.getCommitment()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "-",
                "1-",
                "0-AAAAAAAAAAAAAAAAAAAAAA",
                "01-AAAAAAAAAAAAAAAAAAAAAA",
                "1000001-AAAAAAAAAAAAAAAAAAAAAA",
                "99999999999999999999-AAAAAAAAAAAAAAAAAAAAAA",
                "1-AAAAAAAAAAAAAAAAAAAAAB",
                "1-AAAAAAAAAAAAAAAAAAAAA=",
                "../../etc/passwd"
            })
    void forgedTokensAreUnknown(String token) {
        assertThat(confirmSignature.look(token).state()).isEqualTo(State.UNKNOWN);
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.UNKNOWN);
        assertThat(withdrawSignature.withdraw(token).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aTokenIsOfItsPetitionOnly() {
        var token = signed(petitions.open(), "Дана Ахметова", mailbox());
        var other = petitions.open() + token.substring(token.indexOf('-'));
        assertThat(confirmSignature.confirm(other).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aLinkConfirmsForThreeDays() {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        clock.advance(Duration.ofHours(72).minusSeconds(1));
        assertThat(confirmSignature.look(token).state()).isEqualTo(State.CONFIRMABLE);
        clock.advance(Duration.ofSeconds(1));
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.EXPIRED);
        assertThat(tally(number)).isZero();
    }

    @Test
    void afterClosingALinkConfirmsNothing() {
        var number = petitions.insert(PetitionState.OPEN, TestClock.START.plus(Duration.ofHours(1)));
        var token = signed(number, "Дана Ахметова", mailbox());
        clock.advance(Duration.ofHours(1));
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.CLOSED);
        assertThat(tally(number)).isZero();
    }

    @Test
    void aSecondPersonOnOneMailboxIsAcceptedAThirdNever() {
        var number = petitions.open();
        var email = mailbox();
        var first = signed(number, "Дана Ахметова", email);
        var second = signed(number, "Ерлан Ахметов", email);
        var third = signed(number, "Сәуле Ахметова", email);
        assertThat(confirmSignature.confirm(first).state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmSignature.confirm(second).state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmSignature.confirm(third).state()).isEqualTo(State.REFUSED);
        assertThat(tally(number)).isEqualTo(2);
    }

    @Test
    void aSecondPersonFromAnotherPlaceIsRefused() {
        var number = petitions.open();
        var email = mailbox();
        var second = signed(number, "Ерлан Ахметов", email, ALMATY);
        confirmed(number, "Дана Ахметова", email);
        assertThat(confirmSignature.look(second).state()).isEqualTo(State.REFUSED);
        assertThat(confirmSignature.confirm(second).state()).isEqualTo(State.REFUSED);
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void aliasesOfOneMailboxAreOneMailbox() {
        var number = petitions.open();
        var one = signed(number, "Дана Ахметова", "d.akhmetova.test@gmail.com");
        var other = signed(number, "Дана Ахметова", "dakhmetovatest+x@googlemail.com", ALMATY);
        assertThat(confirmSignature.confirm(one).state()).isEqualTo(State.CONFIRMED);
        assertThat(confirmSignature.confirm(other).state()).isEqualTo(State.REFUSED);
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void aWithdrawnSignatureLeavesItsPlaceToAnother() {
        var number = petitions.open();
        var email = mailbox();
        var first = confirmed(number, "Дана Ахметова", email);
        clock.advance(Duration.ofDays(1));
        assertThat(withdrawSignature.withdraw(first).state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawSignature.withdraw(first).state()).isEqualTo(State.WITHDRAWN);
        assertThat(confirmSignature.confirm(first).state()).isEqualTo(State.WITHDRAWN);
        assertThat(tally(number)).isZero();
        assertThat(events(number, "withdrawn")).isEqualTo(1);
        confirmed(number, "Дана Ахметова", email);
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void aPendingSignatureIsWithdrawnWithoutATrace() {
        var number = petitions.open();
        var token = signed(number, "Дана Ахметова", mailbox());
        assertThat(withdrawSignature.withdraw(token).state()).isEqualTo(State.WITHDRAWN);
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.WITHDRAWN);
        assertThat(events(number, "withdrawn")).isZero();
        assertThat(tally(number)).isZero();
    }

    @Test
    void theLinkWithdrawsLongAfterItHasStoppedConfirming() {
        var number = petitions.open();
        var token = confirmed(number, "Дана Ахметова", mailbox());
        clock.advance(Duration.ofDays(20));
        assertThat(withdrawSignature.withdraw(token).state()).isEqualTo(State.WITHDRAWN);
        assertThat(tally(number)).isZero();
    }

    @Test
    void afterHandOverNothingIsWithdrawn() {
        var number = petitions.open();
        var token = confirmed(number, "Дана Ахметова", mailbox());
        petitions.handOver(number, clock.instant());
        assertThatThrownBy(() -> withdrawSignature.withdraw(token))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.key()).isEqualTo("signatures.handed-over"));
        assertThat(tally(number)).isEqualTo(1);
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.CONFIRMED);
    }
}
