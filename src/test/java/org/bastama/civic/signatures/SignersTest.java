package org.bastama.civic.signatures;

import static bastama.db.signatures.Tables.PETITION_KEY;
import static bastama.db.signatures.Tables.SIGNATURE;
import static bastama.db.signatures.Tables.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignersTest extends SigningTest {

    @Autowired
    Signers signers;

    @Autowired
    List<RecurringJob> jobs;

    @Test
    void thoseWhoAskedAndConfirmedAreToldAboutInTheirLanguage() {
        var number = petitions.open();
        var asking = mailbox();
        confirm(number, asking, true);
        confirm(number, mailbox(), false);
        signPetition.sign(number, asking(mailbox(), true), HERE);
        assertThat(asking(number)).singleElement().satisfies(one -> {
            assertThat(one.email().value()).isEqualTo(asking);
            assertThat(one.language()).isEqualTo(Language.KK);
        });
    }

    @Test
    void theTokenEndsTheMailsAndNothingElse() {
        var number = petitions.open();
        confirm(number, mailbox(), true);
        var token = asking(number).getFirst().unsubscribeToken();
        assertThat(signers.look(token).map(Signers.Updates::number)).contains(number);
        assertThat(signers.look(token).map(Signers.Updates::ended)).contains(false);
        assertThat(asking(number)).hasSize(1);
        assertThat(signers.unsubscribe(token)).isTrue();
        assertThat(signers.unsubscribe(token)).as("again").isTrue();
        assertThat(asking(number)).isEmpty();
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void forgedTokensEndNothing() {
        var number = petitions.open();
        confirm(number, mailbox(), true);
        var token = asking(number).getFirst().unsubscribeToken();
        var last = token.charAt(token.length() - 2) == 'A' ? 'B' : 'A';
        var forged = token.substring(0, token.length() - 2) + last + token.substring(token.length() - 1);
        for (var wrong : List.of("", "s1", forged, token.substring(1), token + "A", "s2" + token.substring(2))) {
            assertThat(signers.look(wrong)).as(wrong).isEmpty();
            assertThat(signers.unsubscribe(wrong)).as(wrong).isFalse();
        }
        assertThat(asking(number)).hasSize(1);
    }

    @Test
    void whenThePetitionsKeyIsDestroyedNobodyCanBeTold() {
        var number = petitions.open();
        database.insertInto(PETITION_KEY)
                .set(PETITION_KEY.PETITION, number.value())
                .set(PETITION_KEY.DESTROYED_AT, clock.instant())
                .execute();
        assertThat(asking(number)).isEmpty();
        assertThat(SignPetitionTest.keyOf(() -> sign(number, "Дана Ахметова", mailbox())))
                .isEqualTo("signatures.closed");
    }

    @Test
    void whatIsNotConfirmedIsForgottenAfterAMonth() {
        var number = petitions.open();
        sign(number, "Дана Ахметова", mailbox());
        confirm(number, mailbox(), false);
        clock.advance(Duration.ofDays(29));
        forget();
        assertThat(signatures(number, "pending")).hasSize(1);
        clock.advance(Duration.ofDays(5));
        forget();
        assertThat(signatures(number, "pending")).isEmpty();
        assertThat(signatures(number, "confirmed")).hasSize(1);
        assertThat(database.fetchCount(TOKEN, TOKEN.PETITION.eq(number.value())))
                .isEqualTo(1);
        assertThat(database.fetchCount(SIGNATURE, SIGNATURE.PETITION.eq(number.value())))
                .isEqualTo(1);
    }

    private void forget() {
        jobs.stream()
                .filter(job -> job.name().equals("signatures.forget-unconfirmed"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void confirm(PetitionNumber number, String email, boolean updates) {
        signPetition.sign(number, asking(email, updates), HERE);
        confirmSignature.confirm(token(newestMail(email)));
    }

    private static SignForm asking(String email, boolean updates) {
        return new SignForm("Дана Ахметова", email, SEMEY, updates, true, Language.KK, null);
    }

    private List<Signers.Asking> asking(PetitionNumber number) {
        var all = new ArrayList<Signers.Asking>();
        signers.askingForUpdates(number, all::add);
        return all;
    }
}
