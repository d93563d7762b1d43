package org.bastama.civic.responses.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed in forms is kept for the one who typed it, within bounds, and for a while. */
class KeepWordsTest extends ModuleTest {

    private static final WordsPlace NOTE = WordsPlace.of(WordsPlace.Form.NOTE);
    private static final WordsPlace REPLY = WordsPlace.of(WordsPlace.Form.REPLY);
    private static final TypedWords WORDS =
            new TypedWords(Map.of("note", "\"Ask the\nroad office\" 🚌", "empty", "  "));
    private static final LocalizedText REASON = LocalizedText.of(Language.EN, "The region decides.");

    @Autowired
    KeepWords keep;

    @Autowired
    SaveActDraft actDrafts;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    RecurringJobs jobs;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Actor official;
    Actor leader;
    PetitionNumber number;

    @BeforeEach
    void aPetitionWaits() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = actor(rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY));
        leader = actor(rows.person("Dana Akhmetova", Language.EN));
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                leader.requireAccount().value(),
                number.value());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
    }

    @Test
    void whatIsTypedIsThereForItsWriterAloneUntilItIsSent() {
        keep.save(number, NOTE, WORDS, 0, official);
        assertThat(keep.find(number, NOTE, official))
                .get()
                .extracting(WordsDraft::words, WordsDraft::version)
                .containsExactly(new TypedWords(Map.of("note", "\"Ask the\nroad office\" 🚌")), 1);
        var colleague = actor(rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY));
        assertThat(keep.find(number, NOTE, colleague)).isEmpty();
        assertThat(keep.find(number, WordsPlace.of(WordsPlace.Form.COMMITMENT), official))
                .isEmpty();
        keep.discard(number, NOTE, official);
        assertThat(keep.find(number, NOTE, official)).isEmpty();
    }

    @Test
    void theSlowerOfTwoWindowsIsTold() {
        keep.save(number, NOTE, WORDS, 0, official);
        assertRejected("shared.changed-meanwhile", () -> keep.save(number, NOTE, WORDS, 0, official));
        assertThat(keep.save(number, NOTE, WORDS, 1, official).version()).isEqualTo(2);
    }

    @Test
    void whoHasNoPartInThePetitionKeepsNothing() {
        assertRejected("shared.not-allowed", () -> keep.save(number, REPLY, WORDS, 0, official));
        assertRejected("shared.not-allowed", () -> keep.save(number, NOTE, WORDS, 0, leader));
        keep.save(number, REPLY, WORDS, 0, leader);
    }

    @Test
    void fieldsAndFormsHaveTheirBounds() {
        var field = new TypedWords(Map.of("text.kk", "ұ".repeat(20_001)));
        assertThatThrownBy(() -> keep.save(number, REPLY, field, 0, leader))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.field()).isEqualTo("text.kk")));
        var most = "\"".repeat(20_000);
        var full = new TypedWords(Map.of("a", most, "b", most, "c", most, "d", most));
        keep.save(number, REPLY, full, 0, leader);
        assertThat(keep.find(number, REPLY, leader))
                .get()
                .extracting(WordsDraft::words)
                .isEqualTo(full);
        var more = new TypedWords(Map.of("a", most, "b", most, "c", most, "d", most, "e", "e"));
        assertRejected("shared.too-long", () -> keep.save(number, REPLY, more, 1, leader));
    }

    @Test
    void afterATransferOnlyTheGroupsWordsStay() {
        keep.save(number, NOTE, WORDS, 0, official);
        keep.save(number, REPLY, WORDS, 0, leader);
        transferPetition.transfer(number, "akimat-abai-region", REASON, official);
        assertThat(keep.find(number, NOTE, official)).isEmpty();
        assertThat(keep.find(number, REPLY, leader)).isPresent();
        events.publishEvent(new PetitionStepped(number, PetitionState.HANDED_OVER, PetitionState.TAKEN_DOWN));
        assertThat(keep.find(number, REPLY, leader)).isEmpty();
    }

    @Test
    void whatWasNeverSentIsForgottenHalfAYearLater() {
        var extension = DraftPlace.of(TypedAct.extension(REASON));
        actDrafts.save(number, extension, TypedAct.extension(REASON), 0, official);
        keep.save(number, NOTE, WORDS, 0, official);
        clock.advance(Duration.ofDays(100));
        keep.save(number, REPLY, WORDS, 0, leader);
        clock.advance(Duration.ofDays(83));
        jobs.run("responses.forget-typed");
        jobs.run("responses.forget-typed");
        assertThat(keep.find(number, NOTE, official)).isEmpty();
        assertThat(actDrafts.find(number, extension, official)).isEmpty();
        assertThat(keep.find(number, REPLY, leader)).isPresent();
    }

    private static void assertRejected(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(
                                        rejection.violations().getFirst().key())
                                .isEqualTo(key));
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
