package org.bastama.civic.consultations.meetings;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** A meeting as programs read it. */
final class MeetingFigures {

    private final Meeting meeting;
    private final Instant now;
    private final Language language;

    MeetingFigures(Meeting meeting, Instant now, Language language) {
        this.meeting = meeting;
        this.now = now;
        this.language = language;
    }

    /** When, where and about what. */
    Map<String, Object> plan() {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("state", meeting.stateAt(now).code());
        plan.put("startsAt", time(meeting.time().start()));
        plan.put("endsAt", time(meeting.time().end()));
        put(plan, "place", meeting.place().in(language));
        put(plan, "stream", meeting.stream());
        plan.put("agenda", meeting.agenda().in(language).lines().toList());
        plan.put("agendaSince", meeting.agendaOn().toString());
        plan.put("registration", meeting.registration());
        put(plan, "capacity", meeting.capacity());
        plan.put("calendar", "/calendar/c/" + meeting.consultation() + "/" + meeting.part() + ".ics");
        var cancelled = meeting.cancelled();
        if (cancelled != null) {
            plan.put("cancelledAt", time(cancelled.at()));
            plan.put("reason", cancelled.reason().in(language));
        }
        return plan;
    }

    /** How many registered, and what is told of it afterwards. */
    Map<String, Object> results(Seats seats) {
        var results = new LinkedHashMap<String, Object>();
        results.put("state", meeting.stateAt(now).code());
        if (meeting.registration()) {
            results.put("registered", seats.registered());
            results.put("waiting", seats.waiting());
        }
        var minutes = meeting.minutes();
        if (minutes != null) {
            results.put("minutes", minutes.text().in(language));
            results.put("minutesAt", time(minutes.publishedAt()));
            results.put("attended", minutes.attended());
            results.put("checkedIn", minutes.checkedIn());
            results.put("decisions", decisions(minutes));
        }
        return results;
    }

    private List<Map<String, Object>> decisions(Minutes minutes) {
        var decisions = new ArrayList<Map<String, Object>>();
        minutes.decisions()
                .forEach(decision -> decisions.add(
                        Map.of("text", decision.text().in(language), "contributions", decision.contributions())));
        return decisions;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            values.put(name, value);
        }
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(Formats.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }
}
