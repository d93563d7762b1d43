package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.procedures.CalendarDay;
import org.bastama.civic.procedures.EditCalendar;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Far in the future, where no other test looks at the calendar. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecalculateDeadlinesTest extends DeskTest {

    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));
    private static final LocalDate MONDAY = LocalDate.of(2099, 9, 7);

    @Autowired
    RecalculateDeadlines recalculate;

    @Autowired
    EditCalendar editCalendar;

    @Autowired
    ExtendDeadline extendDeadline;

    @AfterEach
    void clear() {
        rows.deleteAll();
        jdbc.update("delete from responses.calendar_change");
    }

    @Test
    void aNewDayOffMovesRunningDeadlinesOnce() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var running = handedOver("kz-region-akimat");
        var answered = handedOver("kz-region-akimat");
        publishResponse.publish(answered, ANSWER, actor(official()));
        var before = responses.deadline(running).orElseThrow().dueOn();
        assertThat(before).isEqualTo(LocalDate.of(2099, 9, 30));
        editCalendar.put(
                ADMINISTRATOR,
                "KZ",
                MONDAY,
                CalendarDay.Kind.DAY_OFF,
                Map.of(Language.KK, "Демалыс", Language.RU, "Выходной", Language.EN, "Day off"));
        try {
            recalculate.run();
            assertThat(responses.deadline(running).orElseThrow().dueOn()).isEqualTo(before);
            clock.advance(Duration.ofSeconds(6));
            recalculate.run();
            recalculate.run();
            assertThat(responses.deadline(running).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2099, 10, 1));
            assertThat(responses.deadline(answered).orElseThrow().dueOn()).isEqualTo(before);
            assertThat(petitions.timeline(running))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "deadline_moved");
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
        clock.advance(Duration.ofSeconds(6));
        recalculate.run();
        assertThat(responses.deadline(running).orElseThrow().dueOn()).isEqualTo(before);
        assertThat(petitions.timeline(running)).hasSize(3);
    }

    @Test
    void anExtensionStaysWhenTheCalendarChanges() {
        clock.set(Instant.parse("2099-09-02T06:00:00Z"));
        var extended = handedOver("open-platform");
        var due = responses.deadline(extended).orElseThrow().dueOn();
        extendDeadline.extend(
                extended, due, LocalizedText.of(Language.EN, "We wait for the survey."), actor(official()));
        var before = responses.deadline(extended).orElseThrow().dueOn();
        assertThat(before).isEqualTo(LocalDate.of(2099, 10, 14));
        editCalendar.put(
                ADMINISTRATOR,
                "KZ",
                MONDAY,
                CalendarDay.Kind.DAY_OFF,
                Map.of(Language.KK, "Демалыс", Language.RU, "Выходной", Language.EN, "Day off"));
        try {
            clock.advance(Duration.ofSeconds(6));
            recalculate.run();
            var deadline = responses.deadline(extended).orElseThrow();
            assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2099, 10, 15));
            assertThat(responses.explainExtensions(deadline).getLast().due()).isEqualTo(deadline.dueOn());
            assertThat(responses.extensions(deadline).getFirst().toOn()).isEqualTo(before);
            assertThat(petitions.timeline(extended))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "extended", "deadline_moved");
        } finally {
            editCalendar.remove(ADMINISTRATOR, "KZ", MONDAY);
        }
    }
}
