package org.bastama.outside.publicweb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.ICalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {

    private static final Instant CHANGED = Instant.parse("2026-09-02T05:00:01.5Z");

    private static ICalendar written(String title, String text) {
        var event = new Calendar.Event(
                "deadline-1-1@bastama.kz",
                LocalDate.of(2026, 9, 23),
                CHANGED,
                7,
                title,
                text,
                "https://bastama.kz/p/1?lang=kk");
        return ICalendar.parse(CalendarWriter.write(new Calendar(
                Language.KK,
                "https://bastama.kz/calendar/p/1.ics?lang=kk",
                "https://bastama.kz/p/1?lang=kk",
                title,
                List.of(event))));
    }

    @Test
    void aWholeDayThatMakesNobodyBusy() {
        var event = written("Жауап мерзімі", "Әкімдік").only();
        assertThat(event)
                .containsEntry("UID", "deadline-1-1@bastama.kz")
                .containsEntry("DTSTART;VALUE=DATE", "20260923")
                .containsEntry("DTSTAMP", "20260902T050001Z")
                .containsEntry("SEQUENCE", "7")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("SUMMARY;LANGUAGE=kk", "Жауап мерзімі")
                .containsEntry("URL", "https://bastama.kz/p/1?lang=kk")
                .doesNotContainKeys("DTEND", "DURATION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ә",
                "ӘҒҚҢӨҰҮҺІ, әғқңөұүһі; ",
                "🌳",
                "a\\,;:\"'",
                "\\n",
            })
    void longTextsComeBackAsTheyWereAndNoLineIsTooLong(String repeated) {
        for (var length = 1; length < 40; length++) {
            var text = ("x".repeat(length) + repeated.repeat(20)).strip();
            var event = written(text, text + "\n" + text).only();
            assertThat(event)
                    .containsEntry("SUMMARY;LANGUAGE=kk", text)
                    .containsEntry("DESCRIPTION", text + "\n" + text);
        }
    }

    @Test
    void nothingTypedEndsALine() {
        var evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u0000\u2028\u0085";
        var event = written(evil, evil).only();
        assertThat(event.get("UID")).isEqualTo("deadline-1-1@bastama.kz");
        assertThat(event.get("DESCRIPTION")).startsWith("x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil");
    }

    @Test
    void anEmptyCalendarHasAComponentAllTheSame() {
        var empty = CalendarWriter.write(new Calendar(Language.EN, "https://b/c", "https://b/a", "Empty", List.of()));
        assertThat(ICalendar.parse(empty).events()).isEmpty();
        assertThat(new String(empty, StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Almaty\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }
}
