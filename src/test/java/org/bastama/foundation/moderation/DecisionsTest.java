package org.bastama.foundation.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class DecisionsTest extends ModuleTest {

    private static final Actor MODERATOR =
            Actor.of(new AccountId(UUID.randomUUID()), "Модератор", Set.of(Role.MODERATOR));
    private static final LocalizedText NOTE = LocalizedText.of(Language.RU, "Есть такая же петиция \"7\"");

    @Autowired
    Decisions decisions;

    @Autowired
    ModerationQueries queries;

    @Test
    void countsByMonthOfThePortalsZone() {
        clock.set(Instant.parse("2031-07-31T18:59:59Z"));
        decide("returned", "duplicate");
        clock.set(Instant.parse("2031-07-31T19:00:00Z"));
        decide("returned", "duplicate");
        decide("returned", "duplicate");
        decide("opened", null);
        assertThat(queries.decisions(YearMonth.of(2031, 8), 12))
                .containsExactly(
                        new ModerationQueries.DecisionCount(YearMonth.of(2031, 8), "test", "opened", null, 1),
                        new ModerationQueries.DecisionCount(YearMonth.of(2031, 8), "test", "returned", "duplicate", 2),
                        new ModerationQueries.DecisionCount(YearMonth.of(2031, 7), "test", "returned", "duplicate", 1));
        assertThat(queries.decisions(YearMonth.of(2031, 7), 1)).hasSize(1);
    }

    @Test
    void listsRemovalsNewestFirst() {
        var before = queries.removals(Paging.first(1)).total();
        clock.set(Instant.parse("2032-01-01T00:00:00Z"));
        decisions.recordRemoval("petition", "7", "insult", NOTE, MODERATOR);
        clock.set(Instant.parse("2032-01-02T00:00:00Z"));
        decisions.recordRemoval("petition", "8", "personal_data", NOTE, MODERATOR);
        var page = queries.removals(Paging.first(2));
        assertThat(page.total()).isEqualTo(before + 2);
        assertThat(page.items()).extracting(ModerationQueries.Removal::subject).containsExactly("8", "7");
        assertThat(page.items().getLast())
                .isEqualTo(new ModerationQueries.Removal(
                        "petition", "7", "insult", NOTE, Instant.parse("2032-01-01T00:00:00Z")));
    }

    @Test
    void keepsTheLongestNoteOfEveryLanguage() {
        var longest = "😀".repeat(Decisions.LONGEST_NOTE);
        decisions.recordRemoval("petition", "9", "insult", LocalizedText.of(longest, longest, longest), MODERATOR);
        assertThatThrownBy(() -> decisions.recordRemoval(
                        "petition", "9", "insult", LocalizedText.of(Language.KK, longest + "!"), MODERATOR))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations().getFirst().field()).isEqualTo("note"));
    }

    @Test
    void isForModerators() {
        var citizen = Actor.of(new AccountId(UUID.randomUUID()), "Азамат", Set.of());
        assertThatThrownBy(() -> decisions.record("test", "1", "opened", null, NOTE, citizen))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> decisions.recordRemoval("test", "1", "insult", NOTE, Actor.anonymous()))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void takesReasonsOfTheVocabularyOnly() {
        assertThatThrownBy(() -> decisions.record("test", "1", "returned", "whim", NOTE, MODERATOR))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations().getFirst().field()).isEqualTo("reason"));
        assertThatThrownBy(() -> decisions.requireReasoned(null, LocalizedText.empty()))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.violations())
                                .extracting(Rejection.Violation::field)
                                .containsExactly("reason", "note"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void joinsTheCallersTransaction() {
        assertThatThrownBy(() -> decisions.record("test", "1", "opened", null, NOTE, MODERATOR))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void decide(String verdict, @org.jspecify.annotations.Nullable String reason) {
        decisions.record("test", "1", verdict, reason, NOTE, MODERATOR);
    }
}
