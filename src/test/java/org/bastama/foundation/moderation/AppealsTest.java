package org.bastama.foundation.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.Concurrently;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

class AppealsTest extends ModuleTest {

    private static final Actor FIRST = Actor.of(new AccountId(UUID.randomUUID()), "Первый", Set.of(Role.MODERATOR));
    private static final Actor SECOND = Actor.of(new AccountId(UUID.randomUUID()), "Второй", Set.of(Role.MODERATOR));
    private static final Actor AUTHOR = Actor.of(new AccountId(UUID.randomUUID()), "Автор", Set.of());
    private static final String STATEMENT = "Решение ошибочно: такой петиции нет.";
    private static final LocalizedText NOTE = LocalizedText.of(Language.RU, "Такая петиция есть.");

    @Autowired
    Appeals appeals;

    @Autowired
    Decisions decisions;

    @Autowired
    ModerationQueries statistics;

    @Autowired
    AppealText text;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcTemplate database;

    @Test
    void aRefusalIsContestedWithinThirtyDays() {
        clock.set(Instant.parse("2031-03-01T19:30:00Z"));
        var subject = refused();
        var contest = contest(subject);
        assertThat(contest.decidedBy()).isEqualTo(FIRST.requireAccount());
        assertThat(contest.decidedAt()).isEqualTo(clock.instant());
        // Decided on 2 March in the portal's zone: 1 April is the last day.
        assertThat(contest.until()).isEqualTo(Instant.parse("2031-04-01T18:59:59Z"));
        assertThat(contest.waits()).isFalse();
        assertThat(appeals.contest("test", UUID.randomUUID().toString(), "refused", List::of))
                .isEmpty();
        assertThat(appeals.contest("test", subject, "opened", List::of)).isEmpty();
    }

    @Test
    void keepsWhatWasSaidAndByWhenItIsDue() {
        var subject = refused();
        var due = clock.instant().plusSeconds(86_400);
        appeals.lodge("test", subject, Language.RU, "  " + STATEMENT + "\u202E ", due, AUTHOR);
        var appeal = appeals.find("test", subject).orElseThrow();
        assertThat(appeal.statement()).isEqualTo(LocalizedText.of(Language.RU, STATEMENT));
        assertThat(appeal.due()).isEqualTo(due);
        assertThat(appeal.lodgedBy()).isEqualTo(AUTHOR.requireAccount());
        assertThat(appeal.ruling()).isNull();
        assertThat(contest(subject).waits()).isTrue();
    }

    @Test
    void whatIsDueFirstWaitsFirst() {
        var later = lodged(clock.instant().plusSeconds(200));
        var never = lodged(null);
        var sooner = lodged(clock.instant().plusSeconds(100));
        assertThat(appeals.waiting("test", 10)).extracting(Appeal::subject).containsExactly(sooner, later, never);
        assertThat(appeals.waiting("test", 1)).hasSize(1);
        appeals.rule(contest(sooner), true, LocalizedText.empty(), SECOND);
        assertThat(appeals.waiting("test", 10)).extracting(Appeal::subject).containsExactly(later, never);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "коротко",
                "девятнадцать знаков",
                "\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B"
            })
    void saysTooLittle(String statement) {
        rejectedAt("statement", "moderation.appeal.too-short", () -> lodge(refused(), statement));
    }

    @Test
    void saysNeitherTooMuch() {
        var longest = "\uD83D\uDE00".repeat(Appeals.LONGEST_STATEMENT);
        rejectedAt("statement", "shared.too-long", () -> lodge(refused(), longest + "!"));
        var subject = refused();
        lodge(subject, longest);
        assertThat(appeals.find("test", subject).orElseThrow().statement().in(Language.RU))
                .isEqualTo(longest);
        var shortest = refused();
        lodge(shortest, "двадцать знаков тут.");
        assertThat(appeals.find("test", shortest)).isPresent();
    }

    @Test
    void onlyOnceForEachSubject() {
        var subject = lodged(null);
        lodge(refused(), STATEMENT);
        appeals.lodge("other", subject, Language.RU, STATEMENT, null, AUTHOR);
        rejectedAt(null, "moderation.appeal.once", () -> lodge(subject, STATEMENT));
    }

    @Test
    void isDecidedOnceAndCounted() {
        clock.set(Instant.parse("2033-05-05T05:00:00Z"));
        var granted = lodged(null);
        var upheld = lodged(null);
        appeals.rule(contest(granted), true, LocalizedText.empty(), SECOND);
        var stale = contest(upheld);
        appeals.rule(stale, false, NOTE, SECOND);
        rejectedAt(null, "shared.changed-meanwhile", () -> appeals.rule(stale, true, NOTE, SECOND));
        rejectedAt(null, "shared.not-allowed", () -> appeals.rule(contest(upheld), true, NOTE, SECOND));
        var ruling = appeals.find("test", upheld).orElseThrow().ruling();
        assertThat(ruling)
                .isEqualTo(
                        new Appeal.Ruling(false, NOTE, Appeal.Judge.ANOTHER, clock.instant(), SECOND.requireAccount()));
        var month = YearMonth.of(2033, 5);
        assertThat(statistics.decisions(month, 1))
                .contains(
                        new ModerationQueries.DecisionCount(month, "test-appeals", "granted", null, 1),
                        new ModerationQueries.DecisionCount(month, "test-appeals", "upheld", null, 1));
    }

    @Test
    void aRefusalThatStandsNeedsAReason() {
        var subject = lodged(null);
        rejectedAt(
                "note",
                "moderation.decision.note-missing",
                () -> appeals.rule(contest(subject), false, LocalizedText.empty(), SECOND));
        var tooLong = LocalizedText.of(Language.KK, "а".repeat(Decisions.LONGEST_NOTE + 1));
        rejectedAt("note", "shared.too-long", () -> appeals.rule(contest(subject), true, tooLong, SECOND));
        assertThat(appeals.find("test", subject).orElseThrow().ruling()).isNull();
    }

    @Test
    void whoeverDecidedFirstWaitsForAnother() {
        var subject = lodged(null);
        var another = appeals.contest("test", subject, "refused", () -> List.of(id(FIRST), id(SECOND)))
                .orElseThrow();
        assertThat(another.anotherModerator()).isTrue();
        rejectedAt(null, "shared.not-allowed", () -> appeals.rule(another, true, NOTE, FIRST));
        var alone = appeals.contest("test", subject, "refused", () -> List.of(id(FIRST)))
                .orElseThrow();
        assertThat(alone.anotherModerator()).isFalse();
        assertThat(appeals.rule(alone, true, NOTE, FIRST).judge()).isEqualTo(Appeal.Judge.SAME);
    }

    @Test
    void tellsHowItStandsAndWhoDecidedInEveryLanguage() {
        var subject = lodged(clock.instant());
        for (var language : Language.all()) {
            var running = text.of(appeals.find("test", subject).orElseThrow(), language);
            assertThat(running).contains("2026").doesNotContain("{", "none", "г..");
        }
        var noTerm = lodged(null);
        assertThat(text.of(appeals.find("test", noTerm).orElseThrow(), Language.EN))
                .isEqualTo("This decision was appealed on 2 September 2026. The appeal is being considered.");
        appeals.rule(contest(subject), false, NOTE, FIRST);
        assertThat(text.of(appeals.find("test", subject).orElseThrow(), Language.EN))
                .contains("the decision stands.", "since there is no other.");
        appeals.rule(contest(noTerm), true, NOTE, SECOND);
        assertThat(text.of(appeals.find("test", noTerm).orElseThrow(), Language.RU))
                .endsWith("удовлетворена (2\u00A0сентября 2026\u00A0г.).");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void ofManyAtOnceTheDatabaseLetsOneThrough() throws Exception {
        var subject = UUID.randomUUID().toString();
        try {
            List<Callable<Boolean>> acts = Collections.nCopies(
                    10,
                    () -> Boolean.TRUE.equals(transactions.execute(status -> {
                        try {
                            lodge(subject, STATEMENT);
                            return true;
                        } catch (Rejection once) {
                            assertThat(once.key()).isEqualTo("moderation.appeal.once");
                            status.setRollbackOnly();
                            return false;
                        }
                    })));
            assertThat(Concurrently.run(acts)).containsOnlyOnce(true);
        } finally {
            database.update("delete from moderation.appeal where subject = ?", subject);
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void joinsTheCallersTransaction() {
        assertThatThrownBy(() -> lodge(UUID.randomUUID().toString(), STATEMENT))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private String refused() {
        var subject = UUID.randomUUID().toString();
        decisions.record("test", subject, "refused", "other", NOTE, FIRST);
        return subject;
    }

    private String lodged(@org.jspecify.annotations.Nullable Instant due) {
        var subject = refused();
        appeals.lodge("test", subject, Language.RU, STATEMENT, due, AUTHOR);
        return subject;
    }

    private void lodge(String subject, String statement) {
        appeals.lodge("test", subject, Language.RU, statement, null, AUTHOR);
    }

    private Contest contest(String subject) {
        return appeals.contest("test", subject, "refused", List::of).orElseThrow();
    }

    private static AccountId id(Actor actor) {
        return actor.requireAccount();
    }

    private static void rejectedAt(
            @org.jspecify.annotations.Nullable String field,
            String key,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejection.class, r -> {
            assertThat(r.violations().getFirst().field()).isEqualTo(field);
            assertThat(r.key()).isEqualTo(key);
        });
    }
}
