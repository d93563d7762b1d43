package org.bastama.civic.signatures;

import static bastama.db.signatures.Tables.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.Signables;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Sha256;
import org.bastama.testing.Concurrently;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.Statements;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class SignPetitionTest extends SigningTest {

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Signables signables;

    @Test
    void aSignatureIsPendingUntilItIsConfirmed() {
        var number = petitions.open();
        var email = mailbox();
        sign(number, "Айгүл Серікқызы", email);
        assertThat(signatures(number, "pending")).hasSize(1);
        assertThat(tally(number)).isZero();
        assertThat(events(number, "confirmed")).isZero();
        assertThat(mails(email)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"KK,Семейге түнгі автобус керек,kk", "RU,Ночные автобусы для Семея,ru", "EN,Night buses for Semey,en"})
    void theMailIsInTheSignersLanguageAndSaysThatOpeningChangesNothing(Language language, String title, String code) {
        var number = petitions.open();
        var email = mailbox();
        signPetition.sign(number, new SignForm("Дана Ахметова", email, SEMEY, true, true, language, null), HERE);
        var mail = newestMail(email);
        assertThat(mail.language()).isEqualTo(code);
        assertThat(mail.subject()).contains(title);
        assertThat(mail.text())
                .contains(
                        switch (language) {
                            case KK -> "Сілтемені ашу ештеңені өзгертпейді";
                            case RU -> "Переход по ссылке ничего не меняет";
                            case EN -> "Opening the link changes nothing";
                        })
                .doesNotContain("Дана");
        assertThat(mail.links())
                .anyMatch(link -> link.matches("http://localhost:8080/s/" + number + "-[A-Za-z0-9_-]{22}"));
    }

    @ParameterizedTest
    @CsvSource({
        "KK,Қолдауыңыз сіз растағанда ғана тіркеледі,есепке алын",
        "RU,Поддержка будет зарегистрирована,учитывается",
        "EN,Your support is recorded only,signature counts"
    })
    void whereEmailDoesNotCountTheMailSpeaksOfSupport(Language language, String support, String counting) {
        var number = petitions.open();
        petitions.procedure(number, "kz-national");
        var email = mailbox();
        var form = new SignForm("Дана Ахметова", email, SEMEY, true, true, language, null);
        signPetition.sign(number, form, HERE);
        assertThat(newestMail(email).text()).contains(support).doesNotContain(counting);
        confirmSignature.confirm(token(newestMail(email)));
        signPetition.sign(number, form, HERE);
        assertThat(newestMail(email).text()).doesNotContain(counting);
    }

    @Test
    void afterHandOverTheMailDoesNotPromiseThatOneCanWithdraw() {
        var number = petitions.open();
        var email = mailbox();
        confirmed(number, "Дана Ахметова", email);
        sign(number, "Дана Ахметова", email);
        assertThat(newestMail(email).text()).contains("until the petition is handed over");
        petitions.handOver(number, TestClock.START);
        petitions.state(number, PetitionState.OPEN);
        transaction.executeWithoutResult(committed -> signables.forget(number));
        clock.advance(Duration.ofSeconds(2));
        sign(number, "Дана Ахметова", email);
        assertThat(newestMail(email).text())
                .contains("can no longer be withdrawn")
                .doesNotContain("until the petition is handed over");
    }

    @Test
    void everyFieldIsToldAtOnceAndNothingIsStored() {
        var number = petitions.open();
        var form = new SignForm("=1+1", "nobody", "Atlantis", false, false, Language.EN, null);
        var rejection = catchThrowableOfType(Rejection.class, () -> signPetition.sign(number, form, HERE));
        assertThat(rejection.violations())
                .extracting(Rejection.Violation::field, Rejection.Violation::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "shared.name-characters"),
                        org.assertj.core.groups.Tuple.tuple("email", "shared.email-form"),
                        org.assertj.core.groups.Tuple.tuple("territory", "signatures.territory-unknown"),
                        org.assertj.core.groups.Tuple.tuple("consent", "signatures.consent-missing"));
        assertThat(database.fetchCount(SIGNATURE, SIGNATURE.PETITION.eq(number.value())))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "A", "+7 701", "@dana", "-Dana", "http://x.kz", "Dana <b>", "Dana 😀", "Дана\u202Eяна9"
            })
    void namesOfNobodyAreRefused(String name) {
        var number = petitions.open();
        assertThat(keyOf(() -> sign(number, name, mailbox()))).startsWith("shared.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ұ. Әл-Фараби", "O’Neil", "Жан-Жак", "Ли"})
    void namesOfPeopleAreTaken(String name) {
        var number = petitions.open();
        sign(number, name, mailbox());
        assertThat(signatures(number, "pending")).hasSize(1);
    }

    @Test
    void aPlaceIsTakenByNameInAnyLanguage() {
        var number = petitions.open();
        sign(number, "Дана Ахметова", mailbox(), "город семей");
        sign(number, "Дана Ахметова", mailbox(), "Semey");
        assertThat(database.select(SIGNATURE.TERRITORY_CODE)
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(number.value()))
                        .fetchSet(SIGNATURE.TERRITORY_CODE))
                .containsExactly(SEMEY);
    }

    @Test
    void aNameOfSeveralPlacesIsAskedAgainWithTheChoices() {
        var number = petitions.open();
        var rejection =
                catchThrowableOfType(Rejection.class, () -> sign(number, "Дана Ахметова", mailbox(), "Абай ауданы"));
        var violation = rejection.violations().getFirst();
        assertThat(violation.key()).isEqualTo("signatures.territory-ambiguous");
        assertThat(violation.arguments())
                .contains("103200000", "353200000", "791110000")
                .anyMatch(a -> a.toString().contains("Karaganda"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {
                "CLOSED",
                "CLOSED_BELOW",
                "HANDED_OVER",
                "ANSWERED",
                "MONITORING",
                "ARCHIVED",
                "REJECTED",
                "WITHDRAWN"
            })
    void aPetitionThatIsOverTakesNone(PetitionState state) {
        var number = petitions.insert(state, null);
        assertThat(keyOf(() -> sign(number, "Дана Ахметова", mailbox()))).isEqualTo("signatures.closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionState.class,
            names = {"DRAFT", "GATHERING", "IN_MODERATION", "RETURNED", "TAKEN_DOWN"})
    void aPetitionThatIsNotPublicIsUnknown(PetitionState state) {
        var number = petitions.insert(state, null);
        assertThat(keyOf(() -> sign(number, "Дана Ахметова", mailbox()))).isEqualTo("signatures.unknown-petition");
    }

    @Test
    void anUnknownNumberIsUnknown() {
        assertThat(keyOf(() -> sign(new PetitionNumber(999_999_999), "Дана Ахметова", mailbox())))
                .isEqualTo("signatures.unknown-petition");
    }

    @Test
    void afterTheTimeOfClosingNobodySigns() {
        var number = petitions.insert(PetitionState.OPEN, TestClock.START.plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(1));
        assertThat(keyOf(() -> sign(number, "Дана Ахметова", mailbox()))).isEqualTo("signatures.closed");
    }

    @Test
    void supportersNeedTheDirectKey() {
        var number = petitions.insert(PetitionState.GATHERING, null);
        var email = mailbox();
        assertThat(keyOf(() -> signPetition.sign(number, withKey(email, PetitionRows.KEY.toLowerCase()), HERE)))
                .isEqualTo("signatures.unknown-petition");
        signPetition.sign(number, withKey(email, PetitionRows.KEY), HERE);
        assertThat(confirmSignature.confirm(token(newestMail(email))).state()).isEqualTo(SignatureLink.State.CONFIRMED);
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void thePageAnswersAlikeWithTheSameStatementsWhateverTheMailboxDidBefore() {
        var number = petitions.open();
        var isNew = mailbox();
        var pending = mailbox();
        var confirmed = mailbox();
        var blocked = mailbox();
        sign(number, "Дана Ахметова", pending);
        confirmed(number, "Дана Ахметова", confirmed);
        for (var i = 0; i < 3; i++) {
            sign(number, "Дана Ахметова", blocked);
        }
        var work = List.of(isNew, pending, confirmed, blocked).stream()
                .map(email -> statements.during(() -> sign(number, "Дана Ахметова", email)))
                .map(SignPetitionTest::withoutPetitions)
                .toList();
        assertThat(work.getFirst()).hasSizeGreaterThan(6);
        assertThat(work).allSatisfy(one -> assertThat(one).isEqualTo(work.getFirst()));
        assertThat(mails(isNew)).isEqualTo(1);
        assertThat(mails(pending)).isEqualTo(2);
        assertThat(newestMail(confirmed).subject()).startsWith("Signed already from this mailbox");
        assertThat(mails(blocked)).isEqualTo(3);
    }

    /** The petition is read once a second, whoever signs. */
    private static List<String> withoutPetitions(List<String> statements) {
        return statements.stream()
                .filter(statement -> !statement.startsWith("select petitions."))
                .toList();
    }

    @Test
    void theSameRequestIsCarriedOutOnce() {
        var number = petitions.open();
        var email = mailbox();
        var request = new SignRequest(Sha256.hex("key " + email), Sha256.hex("body"));
        for (var i = 0; i < 3; i++) {
            signPetition.sign(number, form("Дана Ахметова", email, SEMEY), HERE, request);
        }
        assertThat(mails(email)).isEqualTo(1);
        assertThat(signatures(number, "pending")).hasSize(1);
        assertThat(signatures(number, "surplus")).isEmpty();
    }

    @Test
    void aRequestThatIsAskedAtTheSameMomentIsCarriedOutOnce() throws Exception {
        var number = petitions.open();
        var email = mailbox();
        var request = new SignRequest(Sha256.hex("key " + email), Sha256.hex("body"));
        Concurrently.run(Collections.nCopies(20, () -> {
            signPetition.sign(number, form("Дана Ахметова", email, SEMEY), HERE, request);
            return true;
        }));
        assertThat(mails(email)).isEqualTo(1);
        assertThat(signatures(number, "pending")).hasSize(1);
    }

    @Test
    void aRequestWithAnotherBodyIsRefused() {
        var number = petitions.open();
        var email = mailbox();
        var key = Sha256.hex("key " + email);
        signPetition.sign(number, form("Дана Ахметова", email, SEMEY), HERE, new SignRequest(key, Sha256.hex("one")));
        assertThatThrownBy(() -> signPetition.sign(
                        number, form("Ерлан Ахметов", email, SEMEY), HERE, new SignRequest(key, Sha256.hex("other"))))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(
                                        rejection.violations().getFirst().key())
                                .isEqualTo("signatures.request-reused"));
        assertThat(mails(email)).isEqualTo(1);
    }

    @Test
    void aMailboxGetsThreeMailsADayOverAllPetitions() {
        var email = mailbox();
        for (var i = 0; i < 5; i++) {
            sign(petitions.open(), "Дана Ахметова", email);
        }
        assertThat(mails(email)).isEqualTo(3);
        clock.advance(Duration.ofDays(1));
        sign(petitions.open(), "Дана Ахметова", email);
        assertThat(mails(email)).isEqualTo(4);
    }

    @Test
    void confirmedMailsDoNotCountTowardsTheLimit() {
        var email = mailbox();
        for (var i = 0; i < 5; i++) {
            confirmed(petitions.open(), "Дана Ахметова", email);
        }
        assertThat(mails(email)).isEqualTo(5);
    }

    @Test
    void signingAgainWhilePendingMailsAnotherLinkToTheSameSignature() {
        var number = petitions.open();
        var email = mailbox();
        var first = signed(number, "Дана Ахметова", email);
        var second = signed(number, "дана  АХМЕТОВА", email);
        assertThat(first).isNotEqualTo(second);
        assertThat(signatures(number, "pending")).hasSize(1);
        assertThat(confirmSignature.confirm(second).state()).isEqualTo(SignatureLink.State.CONFIRMED);
        assertThat(confirmSignature.confirm(first).state()).isEqualTo(SignatureLink.State.CONFIRMED);
        assertThat(tally(number)).isEqualTo(1);
    }

    @Test
    void aStrangerCannotChangeWhatSomebodyElseWillConfirm() {
        var number = petitions.open();
        var email = mailbox();
        var mine = signed(number, "Дана Ахметова", email);
        sign(number, "Дана Ахметова", email, ALMATY);
        confirmSignature.confirm(mine);
        assertThat(database.select(SIGNATURE.TERRITORY_CODE)
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(number.value()))
                        .and(SIGNATURE.STATE.eq("confirmed"))
                        .fetch(SIGNATURE.TERRITORY_CODE))
                .containsExactly(SEMEY);
    }

    @Test
    void theMailToAMailboxThatSignedLeadsToItsSignature() {
        var number = petitions.open();
        var email = mailbox();
        confirmed(number, "Дана Ахметова", email);
        var token = signed(number, "Дана Ахметова", email);
        assertThat(confirmSignature.look(token).state()).isEqualTo(SignatureLink.State.CONFIRMED);
        assertThat(withdrawSignature.withdraw(token).state()).isEqualTo(SignatureLink.State.WITHDRAWN);
        assertThat(tally(number)).isZero();
    }

    @Test
    void throwAwayMailboxesAndCrowdsFromOneNetworkGoToQuarantineAndAreAnsweredAlike() {
        var number = petitions.open();
        sign(number, "Дана Ахметова", "somebody@10minutemail.com");
        for (var i = 0; i < 31; i++) {
            signPetition.sign(number, form("Дана Ахметова", mailbox(), SEMEY), "203.0.113." + i);
        }
        signPetition.sign(number, form("Дана Ахметова", mailbox(), SEMEY), "203.0.114.1");
        assertThat(database.select(SIGNATURE.QUARANTINE)
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.eq(number.value()))
                        .and(SIGNATURE.QUARANTINE.isNotNull())
                        .fetch(SIGNATURE.QUARANTINE))
                .containsExactlyInAnyOrder("disposable", "rate");
    }

    @Test
    void nothingPersonalCanBeReadInTheTables() {
        var number = petitions.open();
        confirmed(number, "Найденова Зухра", "zuhra.naidenova@example.kz");
        for (var table : List.of("signature", "token", "event", "mailbox_index", "confirmation_mail", "petition_key")) {
            var rows = jdbc.queryForList("select * from signatures." + table);
            assertThat(rows).isNotNull();
            rows.forEach(row -> row.values().forEach(value -> {
                var text = value instanceof byte[] bytes
                        ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        : String.valueOf(value);
                assertThat(text.toLowerCase()).doesNotContain("zuhra", "naidenova", "зухра", "найденова", "example.kz");
            }));
        }
        assertThat(jdbc.queryForList(
                        "select payload from mailbox.outbox where petition = ?", byte[].class, number.value()))
                .isNotEmpty()
                .noneMatch(payload -> new String(payload, java.nio.charset.StandardCharsets.UTF_8).contains("zuhra"));
    }

    @Test
    void theSameMailboxHasDifferentHashesInDifferentPetitions() {
        var email = mailbox();
        sign(petitions.open(), "Дана Ахметова", email);
        sign(petitions.open(), "Дана Ахметова", email);
        assertThat(database.select(SIGNATURE.MAILBOX_HMAC)
                        .from(SIGNATURE)
                        .where(SIGNATURE.PETITION.gt(1_000_000L))
                        .fetchSet(SIGNATURE.MAILBOX_HMAC))
                .hasSize(2);
    }

    @Test
    void nobodySignsWithinATransaction() {
        var number = petitions.open();
        assertThatThrownBy(() -> transaction.executeWithoutResult(t -> sign(number, "Дана Ахметова", mailbox())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static SignForm withKey(String email, String key) {
        return new SignForm("Дана Ахметова", email, SEMEY, false, true, Language.EN, key);
    }

    static String keyOf(ThrowingCallable action) {
        return catchThrowableOfType(Rejection.class, action).key();
    }
}
