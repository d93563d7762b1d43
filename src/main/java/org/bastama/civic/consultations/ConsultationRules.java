package org.bastama.civic.consultations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What texts, choices and dates have to be. */
@Component
public class ConsultationRules {

    private static final int FARTHEST_YEARS = 2;

    private static final Map<String, Integer> LONGEST = Map.of(
            "title", ConsultationText.LONGEST_TITLE,
            "question", ConsultationText.LONGEST_QUESTION,
            "why", ConsultationText.LONGEST_REASONS,
            "decides", ConsultationText.LONGEST_QUESTION);

    private final ProcedureQueries procedures;
    private final PartKinds kinds;
    private final Topics topics;
    private final DueDates dueDates;

    ConsultationRules(ProcedureQueries procedures, PartKinds kinds, Topics topics, DueDates dueDates) {
        this.procedures = procedures;
        this.kinds = kinds;
        this.topics = topics;
        this.dueDates = dueDates;
    }

    /** The procedure of a code that is in force today. */
    public Optional<Procedure> procedure(@Nullable String code) {
        return procedures.consultations().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst();
    }

    /** The first day that may be the last one; empty where the procedure asks for no length. */
    public Optional<LocalDate> earliestEnd(Procedure procedure, LocalDate opensOn) {
        return Optional.ofNullable(procedure.collection())
                .map(term -> dueDates.due(opensOn, term, procedure.calendar()));
    }

    /** The text, cleaned; the title is one line. */
    static ConsultationText text(Rejections rejections, ConsultationText typed) {
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        typed.versions()
                .forEach((language, version) -> versions.put(
                        language,
                        new ConsultationText.Version(
                                checked(
                                        rejections,
                                        language,
                                        "title",
                                        version.title().replace('\n', ' ')),
                                checked(rejections, language, "question", version.question()),
                                checked(rejections, language, "why", version.why()),
                                checked(rejections, language, "decides", version.decides()))));
        return new ConsultationText(typed.original(), versions);
    }

    private static String checked(Rejections rejections, Language language, String field, String typed) {
        var clean = rejections.collect(
                field + "-" + language.code(), () -> Text.lines(typed, LONGEST.getOrDefault(field, 0)));
        return clean == null ? typed : clean;
    }

    /** Every language that was begun is whole, and the original is there. */
    static void wholeText(Rejections rejections, ConsultationText text) {
        text.versions()
                .forEach((language, version) -> version.byField()
                        .forEach((field, written) -> rejections.require(
                                !written.isBlank(), field + "-" + language.code(), "shared.required")));
        if (!text.versions().containsKey(text.original())) {
            ConsultationText.fields()
                    .forEach(field -> rejections.require(
                            false, field + "-" + text.original().code(), "shared.required"));
        }
    }

    /** What was chosen is there to be chosen. */
    void choices(Rejections rejections, ConsultationDraft draft) {
        var topic = draft.topic();
        var procedure = draft.procedureCode();
        rejections
                .require(topic == null || topics.find(topic).isPresent(), "topic", "consultations.unknown-topic")
                .require(
                        procedure == null || procedure(procedure).isPresent(),
                        "procedure",
                        "consultations.unknown-procedure")
                .require(
                        draft.parts().stream()
                                .allMatch(part -> kinds.find(part.kind()).isPresent()),
                        "parts",
                        "consultations.unknown-kind")
                .require(
                        draft.parts().size() <= Consultation.MOST_PARTS,
                        "parts",
                        "consultations.too-many-parts",
                        Consultation.MOST_PARTS);
    }

    /** It opens today or later, and is open as long as the procedure asks. */
    void dates(
            Rejections rejections,
            @Nullable Procedure procedure,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate lastDay,
            LocalDate today) {
        rejections
                .require(opensOn != null, "opensOn", "shared.required")
                .require(lastDay != null, "lastDay", "shared.required")
                .require(opensOn == null || !opensOn.isBefore(today), "opensOn", "consultations.opens-past")
                .require(
                        opensOn == null || !opensOn.isAfter(today.plusYears(FARTHEST_YEARS)),
                        "opensOn",
                        "consultations.day-far");
        if (opensOn != null && lastDay != null) {
            length(rejections, procedure, opensOn, lastDay);
        }
    }

    void length(Rejections rejections, @Nullable Procedure procedure, LocalDate opensOn, LocalDate lastDay) {
        rejections.require(!lastDay.isAfter(opensOn.plusYears(FARTHEST_YEARS)), "lastDay", "consultations.day-far");
        var earliest = procedure == null ? Optional.of(opensOn) : earliestEnd(procedure, opensOn);
        earliest.ifPresent(
                day -> rejections.require(!lastDay.isBefore(day), "lastDay", "consultations.too-short", day));
    }
}
