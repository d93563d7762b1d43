package org.bastama.civic.consultations;

import java.time.Clock;
import java.util.Objects;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft public: from then on its texts change by visible amendments only, and its dates bind. */
@Component
public class AnnounceConsultation {

    private final ConsultationSteps steps;
    private final ConsultationStepRepository rows;
    private final ConsultationGuard guard;
    private final ConsultationRules rules;
    private final PartKinds kinds;
    private final TerritoryQueries territories;
    private final GroupQueries groups;
    private final ConsultationMails mails;
    private final MoveConsultation move;
    private final Clock clock;

    AnnounceConsultation(
            ConsultationSteps steps,
            ConsultationStepRepository rows,
            ConsultationGuard guard,
            ConsultationRules rules,
            PartKinds kinds,
            TerritoryQueries territories,
            GroupQueries groups,
            ConsultationMails mails,
            MoveConsultation move,
            Clock clock) {
        this.steps = steps;
        this.rows = rows;
        this.guard = guard;
        this.rules = rules;
        this.kinds = kinds;
        this.territories = territories;
        this.groups = groups;
        this.mails = mails;
        this.move = move;
        this.clock = clock;
    }

    /**
     * Announces the version that was read; one that opens today is open at once. Rejected with field errors as
     * {@link SaveConsultationDraft} names them, {@code opensOn}, {@code lastDay}, {@code parts},
     * {@code part.<place>.title}; with {@code shared.changed-meanwhile} or {@code consultations.group-not-registered}.
     */
    @Transactional
    public void announce(ConsultationNumber number, int version, Actor actor) {
        var consultation = steps.lock(number);
        var actions = guard.of(consultation, actor);
        actions.require(actions.mayAnnounce());
        if (consultation.version() != version) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        requireRegistered(consultation);
        var fixed = check(consultation);
        rows.fix(number, fixed.procedure().version(), fixed.territory().code());
        steps.step(consultation, ConsultationState.ANNOUNCED, clock.instant(), actor);
        mails.announced(steps.lock(number), actor);
        move.move(number);
    }

    private record Fixed(Procedure procedure, Territory territory) {}

    private Fixed check(Consultation consultation) {
        var draft = ConsultationDraft.of(consultation);
        var rejections = new Rejections();
        ConsultationRules.wholeText(rejections, draft.text());
        var procedure = rules.procedure(draft.procedureCode()).orElse(null);
        var territory = territory(rejections, draft.territory());
        rejections.require(procedure != null, "procedure", "shared.required");
        rules.choices(rejections, draft);
        rules.dates(rejections, procedure, draft.opensOn(), draft.lastDay(), Formats.day(clock.instant()));
        parts(rejections, consultation);
        rejections.throwIfAny();
        return new Fixed(Objects.requireNonNull(procedure), Objects.requireNonNull(territory));
    }

    private void parts(Rejections rejections, Consultation consultation) {
        rejections.require(!consultation.parts().isEmpty(), "parts", "consultations.no-parts");
        for (var part : consultation.parts()) {
            rejections.require(
                    part.title().exactly(consultation.text().original()).isPresent(),
                    "part." + part.ordinal() + ".title",
                    "consultations.part-untitled");
            kinds.find(part.kind()).ifPresent(kind -> kind.beforeAnnouncing(consultation, part, rejections));
        }
    }

    private @Nullable Territory territory(Rejections rejections, @Nullable String typed) {
        rejections.require(typed != null && !typed.isBlank(), "territory", "shared.required");
        return typed == null || typed.isBlank()
                ? null
                : rejections.collect("territory", () -> territories.resolve(typed));
    }

    private void requireRegistered(Consultation consultation) {
        var group = consultation.holders().group();
        if (group != null
                && groups.find(group).filter(ConsultationGuard::mayHold).isEmpty()) {
            throw Rejection.of("consultations.group-not-registered");
        }
    }
}
