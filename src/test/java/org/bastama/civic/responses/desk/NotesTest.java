package org.bastama.civic.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What officials write to their colleagues. */
class NotesTest extends DeskTest {

    @Autowired
    PrivateNotes notes;

    @Autowired
    TransferPetition transferPetition;

    Actor official;
    Actor elsewhere;
    PetitionNumber number;

    @BeforeEach
    void officials() {
        official = actor(official());
        elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        number = handedOver("open-platform");
    }

    @Test
    void colleaguesReadItWithAuthorAndTimeTheNewestFirst() {
        notes.write(number, "Спросить у автопарка.\r\nДо пятницы.", official);
        clock.advance(Duration.ofHours(1));
        var colleague = actor(rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY));
        notes.write(number, "Спросил.", colleague);
        assertThat(notes.of(number, official))
                .extracting(Note::text, Note::authorName, Note::writtenAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Спросил.", "Сергей Ким", clock.instant()),
                        org.assertj.core.groups.Tuple.tuple(
                                "Спросить у автопарка.\nДо пятницы.",
                                official.name(),
                                clock.instant().minus(Duration.ofHours(1))));
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        notes.write(number, "Спросить у автопарка.", official);
        var person = rows.person("Admin", Language.EN);
        var administrator = Actor.of(person.id(), person.name(), java.util.Set.of(Role.ADMINISTRATOR, Role.MODERATOR));
        assertThat(notes.of(number, elsewhere)).isEmpty();
        assertThat(notes.of(number, administrator)).isEmpty();
        assertThat(notes.of(number, Actor.anonymous())).isEmpty();
        assertRejected("shared.not-allowed", () -> notes.write(number, "x", elsewhere));
        assertRejected("shared.not-allowed", () -> notes.write(number, "x", administrator));
        assertRejected("shared.sign-in-first", () -> notes.write(number, "x", Actor.anonymous()));
        assertRejected("shared.not-allowed", () -> notes.write(new PetitionNumber(999_999), "x", official));
    }

    @Test
    void afterATransferEachAuthorityKeepsItsOwn() {
        notes.write(number, "Спросить у автопарка.", official);
        transferPetition.transfer(
                number, "akimat-abai-region", LocalizedText.of(Language.RU, "Решает область."), official);
        notes.write(number, "Ours.", elsewhere);
        assertThat(notes.of(number, elsewhere)).extracting(Note::text).containsExactly("Ours.");
        assertThat(notes.of(number, official)).extracting(Note::text).containsExactly("Спросить у автопарка.");
        assertRejected("shared.not-allowed", () -> notes.write(number, "x", official));
    }

    @Test
    void anEmptyOrEndlessNoteIsToldBesideItsField() {
        assertRejected("responses.note.missing", () -> notes.write(number, " \n ", official));
        assertRejected("shared.too-long", () -> notes.write(number, "x".repeat(PrivateNotes.LONGEST + 1), official));
    }

    private static void assertRejected(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo(key));
    }
}
