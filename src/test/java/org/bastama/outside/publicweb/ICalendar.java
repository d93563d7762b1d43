package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A calendar read back, strictly: what RFC 5545 asks of lines, components and events is checked while reading. */
public record ICalendar(Map<String, String> properties, List<Map<String, String>> events) {

    /** Reads a document. */
    public static ICalendar parse(byte[] document) {
        var text = new String(document, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
        }
        return components(List.of(text.replace("\r\n ", "").split("\r\n")));
    }

    private static ICalendar components(List<String> lines) {
        var open = new ArrayDeque<String>();
        var calendar = new LinkedHashMap<String, String>();
        var events = new ArrayList<Map<String, String>>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon);
            var value = line.substring(colon + 1);
            switch (name) {
                case "BEGIN" -> {
                    open.push(value);
                    if (value.equals("VEVENT")) {
                        events.add(new LinkedHashMap<>());
                    }
                }
                case "END" -> assertThat(open.pop()).isEqualTo(value);
                default -> {
                    var inside = Objects.requireNonNull(open.peek());
                    if (inside.equals("VEVENT")) {
                        assertThat(events.getLast().put(name, unescaped(value)))
                                .as(name)
                                .isNull();
                    } else if (inside.equals("VCALENDAR")) {
                        assertThat(calendar.put(name, unescaped(value)))
                                .as(name)
                                .isNull();
                    }
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(lines.getFirst()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(calendar).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(events).allSatisfy(event -> assertThat(event).containsKeys("UID", "DTSTAMP"));
        assertThat(events.stream().map(event -> event.get("UID"))).doesNotHaveDuplicates();
        return new ICalendar(calendar, events);
    }

    private static String unescaped(String value) {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            if (letter == '\\') {
                i++;
                assertThat("\\;,nN").contains(value.substring(i, i + 1));
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** The one event there is. */
    public Map<String, String> only() {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
