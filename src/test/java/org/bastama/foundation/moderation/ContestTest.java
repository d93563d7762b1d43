package org.bastama.foundation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.foundation.moderation.Appeal.Judge;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides an appeal, as one table; and until when there can be one. */
class ContestTest {

    private static final Instant UNTIL = Instant.parse("2026-10-02T18:59:59Z");
    private static final AccountId FIRST = new AccountId(UUID.randomUUID());
    private static final AccountId OTHER = new AccountId(UUID.randomUUID());

    /** Roles, whether the person decided first, whether another moderator is there, and as what the person decides. */
    @ParameterizedTest
    @CsvSource({
        "MODERATOR,               false, true,  ANOTHER",
        "MODERATOR,               false, false, ANOTHER",
        "MODERATOR,               true,  true,  ",
        "MODERATOR,               true,  false, SAME",
        "ADMINISTRATOR,           false, true,  ",
        "ADMINISTRATOR,           false, false, ADMINISTRATOR",
        "ADMINISTRATOR,           true,  false, SAME",
        "MODERATOR ADMINISTRATOR, false, true,  ANOTHER",
        "MODERATOR ADMINISTRATOR, true,  true,  ",
        "OFFICIAL,                false, false, ",
        "OFFICIAL,                true,  false, "
    })
    void whoDecides(String roles, boolean first, boolean anotherModerator, @Nullable Judge judge) {
        var person = Actor.of(
                first ? FIRST : OTHER,
                "",
                Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet()));
        assertThat(contest(appeal(null), anotherModerator).judge(person).orElse(null))
                .isEqualTo(judge);
    }

    @Test
    void nobodyDecidesWhatDoesNotWait() {
        var moderator = Actor.of(OTHER, "", java.util.Set.of(Role.MODERATOR));
        var ruling = new Appeal.Ruling(false, LocalizedText.empty(), Judge.ANOTHER, UNTIL, OTHER);
        assertThat(contest(null, false).judge(moderator)).isEmpty();
        assertThat(contest(appeal(ruling), false).judge(moderator)).isEmpty();
        assertThat(contest(appeal(null), false).judge(Actor.anonymous())).isEmpty();
    }

    @Test
    void isAppealedOnceAndUntilTheEndOfTheLastDay() {
        assertThat(contest(null, false).mayBeAppealed(UNTIL)).isTrue();
        assertThat(contest(null, false).mayBeAppealed(UNTIL.plusSeconds(1))).isFalse();
        assertThat(contest(appeal(null), false).mayBeAppealed(UNTIL)).isFalse();
    }

    private static Contest contest(@Nullable Appeal appeal, boolean anotherModerator) {
        return new Contest(
                Instant.EPOCH, FIRST, UNTIL, appeal, anotherModerator ? java.util.List.of(OTHER) : java.util.List.of());
    }

    private static Appeal appeal(Appeal.@Nullable Ruling ruling) {
        return new Appeal(UUID.randomUUID(), "test", "1", LocalizedText.empty(), Instant.EPOCH, OTHER, null, ruling);
    }
}
