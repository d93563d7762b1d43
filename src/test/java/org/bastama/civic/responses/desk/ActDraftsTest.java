package org.bastama.civic.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed of acts other than the final response. */
class ActDraftsTest extends DeskTest {

    private static final LocalizedText TEXT = LocalizedText.of(Language.RU, "Запросили смету.");
    private static final TypedAct INTERIM = TypedAct.interim(TEXT);

    @Autowired
    SaveActDraft drafts;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    TransferPetition transferPetition;

    Actor official;
    PetitionNumber number;

    @BeforeEach
    void aCase() {
        official = actor(official());
        number = handedOver("open-platform");
    }

    @Test
    void eachKindHasItsOwnAndOnlyItsWriterSeesIt() {
        var transfer = TypedAct.transfer("akimat-abai-region", TEXT);
        drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 0, official);
        drafts.save(number, DraftPlace.of(TypedAct.extension(TEXT)), TypedAct.extension(TEXT), 0, official);
        drafts.save(number, DraftPlace.of(transfer), transfer, 0, official);
        assertThat(drafts.find(number, DraftPlace.of(TypedAct.transfer(null, LocalizedText.empty())), official))
                .get()
                .satisfies(draft -> {
                    assertThat(draft.act()).isEqualTo(transfer);
                    assertThat(draft.version()).isEqualTo(1);
                    assertThat(draft.savedAt()).isEqualTo(clock.instant());
                });
        var colleague = actor(rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY));
        assertThat(drafts.find(number, DraftPlace.of(INTERIM), colleague)).isEmpty();
        drafts.discard(number, DraftPlace.of(INTERIM), official);
        assertThat(drafts.find(number, DraftPlace.of(INTERIM), official)).isEmpty();
        assertThat(drafts.find(number, DraftPlace.of(transfer), official)).isPresent();
    }

    @Test
    void anOlderWindowDoesNotOverwriteANewerOne() {
        assertThat(drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 0, official)
                        .version())
                .isEqualTo(1);
        assertThat(drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 1, official)
                        .version())
                .isEqualTo(2);
        assertRejected(
                "shared.changed-meanwhile", () -> drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 1, official));
        assertRejected(
                "shared.changed-meanwhile", () -> drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 0, official));
    }

    @Test
    void othersSaveNothing() {
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        assertRejected("shared.not-allowed", () -> drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 0, elsewhere));
        assertRejected(
                "shared.sign-in-first",
                () -> drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 0, Actor.anonymous()));
    }

    @Test
    void whatIsFarTooLongIsToldBesideItsField() {
        var endless = LocalizedText.of(Language.RU, "я".repeat(20_001));
        assertRejected(
                "shared.too-long",
                () -> drafts.save(
                        number, DraftPlace.of(TypedAct.interim(endless)), TypedAct.interim(endless), 0, official));
    }

    @Test
    void afterTheAnswerOnlyCorrectionsAreLeftAndAfterATransferNothing() {
        publishInterim.publish(number, TEXT, 0, official);
        var published =
                responses.published(number, Response.Kind.INTERIM, false).getFirst();
        var correction = TypedAct.correction(published, new ResponseForm(null, TEXT), TEXT);
        drafts.save(number, DraftPlace.of(correction), correction, 0, official);
        drafts.save(number, DraftPlace.of(INTERIM), INTERIM, 0, official);
        publishResponse.publish(number, ANSWER, official);
        assertThat(drafts.find(number, DraftPlace.of(INTERIM), official)).isEmpty();
        assertThat(drafts.find(number, DraftPlace.of(correction), official)).isPresent();

        var other = handedOver("open-platform");
        drafts.save(other, DraftPlace.of(INTERIM), INTERIM, 0, official);
        transferPetition.transfer(other, "akimat-abai-region", TEXT, official);
        assertThat(drafts.find(other, DraftPlace.of(INTERIM), official)).isEmpty();
    }

    private static void assertRejected(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo(key));
    }
}
