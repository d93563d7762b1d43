package org.bastama.civic.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order, the books balance after each step. */
class InterleavedSigningTest extends SigningTest {

    private static final List<String> NAMES = List.of("Дана Ахметова", "Ерлан Ахметов", "Сәуле Ахметова");
    private static final List<String> PLACES = List.of(SEMEY, SEMEY, ALMATY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theBooksBalanceAfterEachStep(long seed) {
        var random = new Random(seed);
        var number = petitions.open();
        var mailboxes = new ArrayList<String>();
        for (var i = 0; i < 6; i++) {
            mailboxes.add(i == 5 ? "interleaved" + seed + "@10minutemail.com" : mailbox());
        }
        var tokens = new ArrayList<String>();
        for (var step = 0; step < 120; step++) {
            step(random, number, mailboxes, tokens);
            if (step % 10 == 0) {
                assertBooksBalance(number);
            }
        }
        assertThat(events(number, "confirmed")).isPositive();
        assertThat(events(number, "withdrawn")).isPositive();
        assertThat(tally(number)).isEqualTo(signatures(number, "confirmed").size());
    }

    private void step(Random random, PetitionNumber number, List<String> mailboxes, List<String> tokens) {
        switch (random.nextInt(tokens.isEmpty() ? 1 : 8)) {
            case 0, 1 -> {
                var email = mailboxes.get(random.nextInt(mailboxes.size()));
                sign(number, NAMES.get(random.nextInt(3)), email, PLACES.get(random.nextInt(3)));
                tokens.add(token(newestMail(email)));
            }
            case 2, 3, 4 -> confirmSignature.confirm(tokens.get(random.nextInt(tokens.size())));
            case 5 -> withdrawSignature.withdraw(tokens.get(random.nextInt(tokens.size())));
            case 6 -> moderate(random, number);
            default -> clock.advance(Duration.ofHours(random.nextInt(12)));
        }
    }

    private void moderate(Random random, PetitionNumber number) {
        var ids = new ArrayList<UUID>(signatures(number, random.nextBoolean() ? "held" : "confirmed"));
        if (ids.isEmpty()) {
            return;
        }
        var one = List.of(ids.get(random.nextInt(ids.size())));
        if (random.nextInt(3) == 0) {
            invalidateSignatures.invalidate(
                    number, one, InvalidationReason.REPEATED_PERSON, LocalizedText.empty(), MODERATOR);
        } else {
            clearSignatures.clear(number, one, MODERATOR);
        }
    }
}
