package org.bastama.civic.signatures;

import static bastama.db.moderation.Tables.DECISION;
import static bastama.db.signatures.Tables.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModeratedSignaturesTest extends SigningTest {

    @Autowired
    QuarantineQueries quarantine;

    @Autowired
    QuarantineQueue queue;

    @Test
    void aHeldSignatureIsToldAsConfirmedAndCountsOnlyWhenCleared() {
        var number = petitions.open();
        var token = held(number, "fresh@10minutemail.com");
        var link = confirmSignature.confirm(token);
        assertThat(link.state()).isEqualTo(State.QUARANTINED);
        assertThat(confirmSignature.confirm(token)).isEqualTo(link);
        assertThat(tally(number)).isZero();
        assertThat(queue.waiting()).singleElement().satisfies(item -> {
            assertThat(item.title().in(Language.EN)).isEqualTo("1 signature in quarantine: Night buses for Semey");
            assertThat(item.path()).isEqualTo("moderation/quarantine/" + number);
        });
        clock.advance(Duration.ofDays(1));
        assertThat(clearSignatures.clear(number, signatures(number, "held"), MODERATOR))
                .isEqualTo(1);
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.CONFIRMED);
        assertThat(tally(number)).isEqualTo(1);
        assertThat(queue.waiting()).isEmpty();
        assertThat(clearSignatures.clear(number, signatures(number, "confirmed"), MODERATOR))
                .isZero();
    }

    @Test
    void theDeskShowsNameAndDomainButNoAddress() {
        var number = petitions.open();
        confirmSignature.confirm(held(number, "secret.local@10minutemail.com"));
        assertThat(quarantine.of(number, 10, MODERATOR)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Дана Ахметова");
            assertThat(one.domain()).isEqualTo("10minutemail.com");
            assertThat(one.reason()).isEqualTo("disposable");
        });
        assertThat(SignPetitionTest.keyOf(() -> quarantine.of(number, 10, Actor.anonymous())))
                .isEqualTo("shared.sign-in-first");
    }

    @Test
    void aWithdrawnHeldSignatureLeavesTheDesk() {
        var number = petitions.open();
        var token = held(number, "gone@10minutemail.com");
        confirmSignature.confirm(token);
        withdrawSignature.withdraw(token);
        assertThat(queue.waiting()).isEmpty();
        assertThat(tally(number)).isZero();
        assertThat(events(number, "withdrawn")).isZero();
    }

    @Test
    void invalidatedSignaturesLeaveTheTallyForAPublicReasonAndKeepTheirPlace() {
        var number = petitions.open();
        var email = mailbox();
        var token = confirmed(number, "Дана Ахметова", email);
        var first = List.of(signatures(number, "confirmed").getFirst());
        confirmed(number, "Ерлан Ахметов", mailbox());
        var note = LocalizedText.of(Language.RU, "Подписано программой.");
        assertThat(invalidateSignatures.invalidate(number, first, InvalidationReason.AUTOMATED, note, MODERATOR))
                .isEqualTo(1);
        assertThat(invalidateSignatures.invalidate(number, first, InvalidationReason.AUTOMATED, note, MODERATOR))
                .isZero();
        assertThat(tally(number)).isEqualTo(1);
        assertThat(confirmSignature.confirm(token).state()).isEqualTo(State.INVALIDATED);
        assertThat(withdrawSignature.withdraw(token).state()).isEqualTo(State.INVALIDATED);
        assertThat(database.select(EVENT.REASON)
                        .from(EVENT)
                        .where(EVENT.PETITION.eq(number.value()))
                        .and(EVENT.KIND.eq("invalidated"))
                        .fetch(EVENT.REASON))
                .containsExactly("automated");
        assertThat(database.fetchCount(DECISION, DECISION.SUBJECT.eq(number + "/" + first.getFirst())))
                .isEqualTo(1);
        assertThat(confirmSignature.look(signed(number, "Дана Ахметова", email)).state())
                .isEqualTo(State.INVALIDATED);
    }

    @Test
    void onlyModeratorsDoIt() {
        var number = petitions.open();
        confirmed(number, "Дана Ахметова", mailbox());
        var ids = signatures(number, "confirmed");
        assertThat(SignPetitionTest.keyOf(() -> clearSignatures.clear(number, ids, Actor.anonymous())))
                .isEqualTo("shared.sign-in-first");
        assertThat(SignPetitionTest.keyOf(() -> invalidateSignatures.invalidate(
                        number, ids, InvalidationReason.AUTOMATED, LocalizedText.empty(), Actor.anonymous())))
                .isEqualTo("shared.sign-in-first");
        assertThat(SignPetitionTest.keyOf(() -> invalidateSignatures.invalidate(
                        number,
                        ids,
                        InvalidationReason.AUTOMATED,
                        LocalizedText.of(Language.EN, "x".repeat(2001)),
                        MODERATOR)))
                .isEqualTo("shared.too-long");
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void whatIsHandedOverIsClearedNoMore() {
        var number = petitions.open();
        confirmSignature.confirm(held(number, "late@10minutemail.com"));
        petitions.handOver(number, clock.instant());
        assertThat(SignPetitionTest.keyOf(() -> clearSignatures.clear(number, signatures(number, "held"), MODERATOR)))
                .isEqualTo("signatures.handed-over");
        assertThat(tally(number)).isZero();
    }

    private String held(PetitionNumber number, String email) {
        return signed(number, "Дана Ахметова", email);
    }
}
