package org.bastama.civic.signatures.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailboxPlacesTest {

    @Test
    void theFirstPersonTakesTheFirstPlace() {
        assertThat(MailboxPlaces.free(person("dana", "A", null), List.of())).contains(1);
    }

    @Test
    void anotherPersonOfTheSamePlaceTakesTheSecond() {
        assertThat(MailboxPlaces.free(person("erlan", "A", null), List.of(person("dana", "A", 1))))
                .contains(2);
    }

    @Test
    void aPlaceThatWasLeftIsTakenAgain() {
        assertThat(MailboxPlaces.free(person("dana", "A", null), List.of(person("erlan", "A", 2))))
                .contains(1);
    }

    @Test
    void theSamePersonOrOneFromElsewhereIsRefused() {
        assertThat(MailboxPlaces.free(person("dana", "A", null), List.of(person("dana", "A", 1))))
                .isEmpty();
        assertThat(MailboxPlaces.free(person("erlan", "B", null), List.of(person("dana", "A", 1))))
                .isEmpty();
    }

    @Test
    void aThirdIsRefused() {
        var both = List.of(person("dana", "A", 1), person("erlan", "A", 2));
        assertThat(MailboxPlaces.free(person("saule", "A", null), both)).isEmpty();
        assertThat(MailboxPlaces.repeated(person("erlan", "A", null), both)).isSameAs(both.getLast());
        assertThat(MailboxPlaces.repeated(person("saule", "A", null), both)).isSameAs(both.getFirst());
    }

    private static SignatureRow person(String name, String territory, @Nullable Integer slot) {
        return new SignatureRow(
                new PetitionNumber(1),
                new UUID(0, 1),
                SignatureState.PENDING,
                "mailbox",
                name,
                slot,
                null,
                null,
                territory,
                Language.KK,
                false,
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
