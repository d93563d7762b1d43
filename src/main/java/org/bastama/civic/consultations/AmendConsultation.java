package org.bastama.civic.consultations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the texts of an announced consultation or lengthens it. Nothing is changed in silence: what stood there, what
 * stands there now, and why, are a dated entry that everybody reads.
 */
@Component
public class AmendConsultation {

    /** A text in no language: a day, which each language writes in its own way. */
    private static final Language ANY = Language.EN;

    private final ConsultationSteps steps;
    private final ConsultationDraftRepository rows;
    private final ConsultationGuard guard;
    private final ConsultationRules rules;
    private final ProcedureQueries procedures;
    private final Clock clock;

    AmendConsultation(
            ConsultationSteps steps,
            ConsultationDraftRepository rows,
            ConsultationGuard guard,
            ConsultationRules rules,
            ProcedureQueries procedures,
            Clock clock) {
        this.steps = steps;
        this.rows = rows;
        this.guard = guard;
        this.rules = rules;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * Publishes the amendment of the version that was read. The last day may be later than it was, not earlier: those who
     * rely on it keep it. Rejected with field errors ({@code title-kk} … {@code decides-en}, {@code lastDay},
     * {@code reason}, {@code reason-<language>}), with {@code shared.changed-meanwhile} or
     * {@code consultations.nothing-amended}.
     */
    @Transactional
    public void amend(
            ConsultationNumber number,
            ConsultationText text,
            @Nullable LocalDate lastDay,
            LocalizedText reason,
            int version,
            Actor actor) {
        var held = steps.lock(number);
        var actions = guard.of(held, actor);
        actions.require(actions.mayAmend());
        if (held.version() != version) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        var rejections = new Rejections();
        var amended = ConsultationRules.text(
                rejections, new ConsultationText(held.text().original(), text.versions()));
        ConsultationRules.wholeText(rejections, amended);
        var why = WrittenText.required(
                rejections, "reason", reason, ConsultationStep.LONGEST_NOTE, "consultations.reason-missing");
        var last = lastDay(rejections, held, lastDay);
        rejections.throwIfAny();
        var changes = changes(held, amended, last);
        if (changes.isEmpty()) {
            throw Rejection.of("consultations.nothing-amended");
        }
        rows.replaceTexts(number, amended);
        rows.closeAfter(number, last);
        steps.amended(held, clock.instant(), actor, why, changes);
    }

    private LocalDate lastDay(Rejections rejections, Consultation held, @Nullable LocalDate typed) {
        var before = Objects.requireNonNull(held.moments().lastDay());
        if (typed == null) {
            return before;
        }
        rejections.require(!typed.isBefore(before), "lastDay", "consultations.not-earlier", before);
        var procedure = procedures
                .find(Objects.requireNonNull(held.procedureCode()), Objects.requireNonNull(held.procedureVersion()))
                .orElse(null);
        rules.length(
                rejections, procedure, Objects.requireNonNull(held.moments().opensOn()), typed);
        return typed;
    }

    private static List<ConsultationStep.Change> changes(
            Consultation held, ConsultationText amended, LocalDate lastDay) {
        var changes = new ArrayList<ConsultationStep.Change>();
        for (var field : ConsultationText.fields()) {
            var before = held.text().field(field);
            var after = amended.field(field);
            if (!before.texts().equals(after.texts())) {
                changes.add(new ConsultationStep.Change(field, before, after));
            }
        }
        var before = Objects.requireNonNull(held.moments().lastDay());
        if (!before.equals(lastDay)) {
            changes.add(new ConsultationStep.Change(
                    ConsultationStep.Change.LAST_DAY,
                    LocalizedText.of(ANY, before.toString()),
                    LocalizedText.of(ANY, lastDay.toString())));
        }
        return changes;
    }
}
