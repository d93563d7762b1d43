package org.bastama.civic.signatures;

import static bastama.db.signatures.Tables.EVENT;
import static bastama.db.signatures.Tables.MAILBOX_INDEX;
import static bastama.db.signatures.Tables.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MySignaturesTest extends SigningTest {

    @Autowired
    MySignatures mySignatures;

    @Autowired
    MyMailboxes mailboxes;

    @Test
    void aMailedLinkShowsTheMailboxesOwnSignaturesOnly() {
        var email = mailbox();
        var first = petitions.open();
        var second = petitions.open();
        confirmed(first, "Дана Ахметова", email);
        clock.advance(Duration.ofMinutes(1));
        sign(second, "Дана Ахметова", email);
        confirmed(second, "Ерлан Ахметов", mailbox());
        var mine = mySignatures.list(link(email));
        assertThat(mine).extracting(MySignature::number).containsExactly(second, first);
        assertThat(mine).extracting(MySignature::state).containsExactly("pending", "confirmed");
        assertThat(mine).allSatisfy(one -> {
            assertThat(one.name()).isEqualTo("Дана Ахметова");
            assertThat(one.email()).isEqualTo(email);
            assertThat(one.isWithdrawable()).isTrue();
        });
    }

    @Test
    void theLinkWorksForAnHourAndAForgedOneNever() {
        var email = mailbox();
        mailboxes.mailLink(email, Language.RU);
        var token = newestMail(email).links().getFirst().split("key=")[1];
        assertThat(mailboxes.ofLink(token)).isPresent();
        assertThat(mailboxes.ofLink(token)).as("again").isPresent();
        assertThat(mailboxes.ofLink(token + "A")).isEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(mailboxes.ofLink(token)).isEmpty();
    }

    @Test
    void aMailboxGetsThreeLinksADay() {
        var email = mailbox();
        for (var i = 0; i < 5; i++) {
            mailboxes.mailLink(email, Language.KK);
        }
        assertThat(mails(email)).isEqualTo(3);
        assertThat(SignPetitionTest.keyOf(() -> mailboxes.mailLink("nobody", Language.KK)))
                .isEqualTo("shared.email-form");
    }

    @Test
    void everythingCanBeDownloaded() {
        var email = mailbox();
        var number = petitions.open();
        confirmed(number, "Дана \"Д\" Ахметова".replace("\"", "’"), email);
        assertThat(mySignatures.download(link(email)))
                .contains(
                        "\"petition\" : " + number,
                        "\"email\" : \"" + email + "\"",
                        "Дана ’Д’ Ахметова",
                        "confirmedAt");
    }

    @Test
    void onesOwnIsWithdrawnAndNobodyElses() {
        var email = mailbox();
        var number = petitions.open();
        confirmed(number, "Дана Ахметова", email);
        var mine = link(email);
        var id = mySignatures.list(mine).getFirst().id();
        var stranger = link(mailbox());
        assertThat(SignPetitionTest.keyOf(() -> mySignatures.withdraw(stranger, number, id)))
                .isEqualTo("signatures.not-yours");
        assertThat(SignPetitionTest.keyOf(() -> mySignatures.erase(stranger, number, id)))
                .isEqualTo("signatures.not-yours");
        assertThat(tally(number)).isEqualTo(1);
        mySignatures.withdraw(mine, number, id);
        assertThat(tally(number)).isZero();
        assertThat(mySignatures.list(mine).getFirst().isWithdrawable()).isFalse();
    }

    @Test
    void erasingBeforeHandOverWithdrawsAndLeavesNothingPersonal() {
        var email = mailbox();
        var number = petitions.open();
        var token = confirmed(number, "Дана Ахметова", email);
        var mine = link(email);
        mySignatures.erase(mine, number, mySignatures.list(mine).getFirst().id());
        assertThat(tally(number)).isZero();
        assertErased(number);
        assertThat(database.select(SIGNATURE.MAILBOX_HMAC)
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(number.value()))
                        .fetch(SIGNATURE.MAILBOX_HMAC))
                .containsOnly("");
        assertThat(confirmSignature.look(token).state()).isEqualTo(State.UNKNOWN);
        assertThat(withdrawSignature.withdraw(token).state()).isEqualTo(State.UNKNOWN);
        assertThat(mySignatures.list(mine)).isEmpty();
        confirmed(number, "Дана Ахметова", email);
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void erasingAfterHandOverLeavesTheNumberAndThePlace() {
        var email = mailbox();
        var number = petitions.open();
        confirmed(number, "Дана Ахметова", email);
        var mine = link(email);
        var id = mySignatures.list(mine).getFirst().id();
        petitions.handOver(number, clock.instant());
        assertThat(SignPetitionTest.keyOf(() -> mySignatures.withdraw(mine, number, id)))
                .isEqualTo("signatures.handed-over");
        mySignatures.erase(mine, number, id);
        assertThat(tally(number)).isEqualTo(1);
        assertErased(number);
        assertThat(signatures(number, "confirmed")).containsExactly(id);
        assertThat(mySignatures.list(mine)).isEmpty();
    }

    @Test
    void anUnknownSignatureIsNotYours() {
        var mine = link(mailbox());
        assertThat(SignPetitionTest.keyOf(() -> mySignatures.withdraw(mine, petitions.open(), UUID.randomUUID())))
                .isEqualTo("signatures.not-yours");
    }

    private MyMailbox link(String email) {
        mailboxes.mailLink(email, Language.EN);
        return mailboxes
                .ofLink(newestMail(email).links().getFirst().split("key=")[1])
                .orElseThrow();
    }

    private void assertErased(PetitionNumber number) {
        assertThat(database.fetchCount(
                        SIGNATURE,
                        SIGNATURE
                                .PETITION
                                .eq(number.value())
                                .and(SIGNATURE.NAME_SEALED.isNotNull().or(SIGNATURE.EMAIL_SEALED.isNotNull()))))
                .isZero();
        assertThat(database.fetchCount(EVENT, EVENT.PETITION.eq(number.value()).and(EVENT.NONCE.isNotNull())))
                .isZero();
        assertThat(database.fetchCount(EVENT, EVENT.PETITION.eq(number.value())))
                .isPositive();
        assertThat(database.fetchCount(MAILBOX_INDEX, MAILBOX_INDEX.PETITION.eq(number.value())))
                .isZero();
    }
}
