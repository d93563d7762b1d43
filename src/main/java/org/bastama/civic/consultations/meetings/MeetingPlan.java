package org.bastama.civic.consultations.meetings;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A meeting as those who hold it type it, complete or not.
 *
 * @param place where people come together; empty where they only watch
 * @param stream address at which it can be watched; empty where it cannot
 * @param agenda a point on each line
 * @param registration whether people are asked to register
 * @param seats how many can be registered, as typed; empty where there is room for everybody
 */
public record MeetingPlan(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        LocalizedText place,
        String stream,
        LocalizedText agenda,
        boolean registration,
        String seats) {

    /** The longest place in one language, in code points. */
    public static final int LONGEST_PLACE = 300;

    /** The longest agenda in one language, in code points. */
    public static final int LONGEST_AGENDA = 4_000;

    /** The most seats. */
    public static final int MOST_SEATS = 10_000;

    private static final int LONGEST_STREAM = 500;
    private static final JsonMapper JSON = new JsonMapper();

    /** Nothing typed yet. */
    public static final MeetingPlan EMPTY =
            new MeetingPlan(null, null, null, LocalizedText.empty(), "", LocalizedText.empty(), true, "");

    /** Reads the content of a part. */
    public static MeetingPlan of(String content) {
        if (content.isBlank()) {
            return EMPTY;
        }
        var json = JSON.readTree(content);
        return new MeetingPlan(
                text(json, "day").map(LocalDate::parse).orElse(null),
                text(json, "from").map(LocalTime::parse).orElse(null),
                text(json, "to").map(LocalTime::parse).orElse(null),
                LocalizedText.fromJson(json.path("place").toString()),
                text(json, "stream").orElse(""),
                LocalizedText.fromJson(json.path("agenda").toString()),
                json.path("registration").asBoolean(),
                text(json, "seats").orElse(""));
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** The content of a part. */
    public String toContent() {
        var content = new LinkedHashMap<String, Object>();
        content.put("day", day == null ? null : day.toString());
        content.put("from", from == null ? null : from.toString());
        content.put("to", to == null ? null : to.toString());
        content.put("place", JSON.readTree(place.toJson()));
        content.put("stream", stream);
        content.put("agenda", JSON.readTree(agenda.toJson()));
        content.put("registration", registration);
        content.put("seats", seats);
        return JSON.writeValueAsString(content);
    }

    /** When it is; empty until day and hours make sense. */
    public Optional<MeetingTime> time() {
        return day == null || from == null || to == null || !to.isAfter(from)
                ? Optional.empty()
                : Optional.of(MeetingTime.of(day, from, to));
    }

    /** The same where people are asked to register, or not. */
    MeetingPlan registering(boolean asked) {
        return new MeetingPlan(day, from, to, place, stream, agenda, asked, seats);
    }

    /** How many can be registered; null where there is room for everybody. */
    public @Nullable Integer capacity() {
        return seats.isEmpty() ? null : Integer.valueOf(seats);
    }

    /**
     * What can be kept; errors belong to {@code place-<language>}, {@code agenda-<language>}, {@code stream} and
     * {@code seats} behind the field.
     */
    MeetingPlan cleaned(Rejections rejections, String field) {
        var address = stream.isBlank() ? "" : rejections.collect(field + "stream", () -> address(stream));
        var typed = seats.strip();
        rejections.require(
                typed.isEmpty() || typed.matches("[1-9][0-9]{0,4}") && Integer.parseInt(typed) <= MOST_SEATS,
                field + "seats",
                "consultations.meetings.seats-number",
                MOST_SEATS);
        return new MeetingPlan(
                day,
                from,
                to,
                WrittenText.lines(rejections, field + "place", place, LONGEST_PLACE),
                address == null ? stream : address,
                WrittenText.lines(rejections, field + "agenda", agenda, LONGEST_AGENDA),
                registration,
                registration ? typed : "");
    }

    /** An address that a reader may be sent to: nothing but the web's own. */
    private static String address(String typed) {
        var line = Text.line(typed, LONGEST_STREAM);
        try {
            var uri = URI.create(line);
            var isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getUserInfo() == null) {
                return line;
            }
        } catch (IllegalArgumentException e) {
            // Told below as everything else that is no address.
        }
        throw Rejection.of("consultations.meetings.stream-address");
    }
}
