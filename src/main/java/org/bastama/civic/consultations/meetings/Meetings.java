package org.bastama.civic.consultations.meetings;

import java.time.Clock;
import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.PartKind;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;

/** The kind of parts that are meetings. Nobody contributes to one: people come, and say it there. */
@Component
public class Meetings implements PartKind {

    /** Its code. */
    public static final String CODE = "meeting";

    private static final int ORDER = 50;

    private final MeetingQueries meetings;
    private final MeetingRules rules;
    private final Clock clock;

    Meetings(MeetingQueries meetings, MeetingRules rules, Clock clock) {
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int mostOfOne() {
        return 0;
    }

    @Override
    public String cleaned(Rejections rejections, String field, String content) {
        return MeetingPlan.of(content).cleaned(rejections, field).toContent();
    }

    @Override
    public void requireReady(Consultation consultation, Consultation.Part part, Rejections rejections) {
        var field = "part." + part.ordinal() + ".";
        var plan = MeetingPlan.of(part.content());
        rules.requireWhole(rejections, field, plan, consultation.text().original());
        rules.requireDay(rejections, field, plan, consultation, Formats.day(clock.instant()));
    }

    @Override
    public Map<String, Object> details(Consultation consultation, Consultation.Part part, Language language) {
        return meetings.find(consultation, part)
                .map(meeting -> new MeetingFigures(meeting, clock.instant(), language).plan())
                .orElse(Map.of());
    }

    @Override
    public Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language) {
        return meetings.find(consultation, part)
                .map(meeting -> new MeetingFigures(meeting, clock.instant(), language).results(meetings.seats(meeting)))
                .orElse(Map.of());
    }
}
