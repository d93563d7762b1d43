package org.bastama.civic.consultations.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;

/** What a meeting has to be before people are told of it. */
@Component
public class MeetingRules {

    /** So long an agenda is public before the meeting: a rule of the portal (docs/decisions/0039). */
    public static final Procedure.Term AHEAD = new Procedure.Term(3, Procedure.Unit.WORKING);

    private final ProcedureQueries procedures;
    private final DueDates dueDates;

    MeetingRules(ProcedureQueries procedures, DueDates dueDates) {
        this.procedures = procedures;
        this.dueDates = dueDates;
    }

    /** The first day of a meeting whose agenda is made public on a day, by the working days of the consultation's rules. */
    public LocalDate earliest(Consultation consultation, LocalDate agendaOn) {
        return dueDates.due(agendaOn, AHEAD, calendar(consultation));
    }

    private String calendar(Consultation consultation) {
        return procedure(consultation).map(Procedure::calendar).orElse(TerritoryQueries.COUNTRY);
    }

    /** Of a draft, the one that is in force: its version is fixed with the announcement. */
    private Optional<Procedure> procedure(Consultation consultation) {
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        return code != null && version != null
                ? procedures.find(code, version)
                : procedures.consultations().stream()
                        .filter(procedure -> procedure.code().equals(code))
                        .findFirst();
    }

    /** Times that make sense, a place or a stream, an agenda; at least in the language of the consultation. */
    void requireWhole(Rejections rejections, String field, MeetingPlan plan, Language original) {
        var from = plan.from();
        var to = plan.to();
        rejections
                .require(plan.day() != null, field + "day", "shared.required")
                .require(from != null, field + "from", "shared.required")
                .require(to != null, field + "to", "shared.required")
                .require(
                        from == null || to == null || to.isAfter(from),
                        field + "to",
                        "consultations.meetings.ends-before")
                .require(
                        !plan.place().isEmpty() || !plan.stream().isEmpty(),
                        field + "place",
                        "consultations.meetings.nowhere")
                .require(
                        plan.place().isEmpty() || plan.place().exactly(original).isPresent(),
                        field + "place-" + original.code(),
                        "shared.required")
                .require(
                        plan.agenda().exactly(original).isPresent(),
                        field + "agenda-" + original.code(),
                        "shared.required");
    }

    /** It is held while the consultation is open, and its agenda is public for long enough before. */
    void requireDay(
            Rejections rejections, String field, MeetingPlan plan, Consultation consultation, LocalDate agendaOn) {
        var day = plan.day();
        if (day == null) {
            return;
        }
        var first = Optional.ofNullable(consultation.moments().opensOn());
        var last = Optional.ofNullable(consultation.moments().lastDay());
        var earliest = earliest(consultation, agendaOn);
        rejections
                .require(
                        first.filter(day::isBefore).isEmpty()
                                && last.filter(day::isAfter).isEmpty(),
                        field + "day",
                        "consultations.meetings.outside")
                .require(
                        !day.isBefore(earliest),
                        field + "day",
                        "consultations.meetings.too-soon",
                        AHEAD.length(),
                        earliest);
    }
}
