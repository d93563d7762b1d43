package org.bastama.civic.consultations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a draft as it is typed: incomplete is fine, only what cannot be stored is refused. */
@Component
public class SaveConsultationDraft {

    private static final int PLACE = 200;

    private final ConsultationSteps steps;
    private final ConsultationDraftRepository drafts;
    private final ConsultationGuard guard;
    private final ConsultationRules rules;
    private final PartKinds kinds;
    private final Clock clock;

    SaveConsultationDraft(
            ConsultationSteps steps,
            ConsultationDraftRepository drafts,
            ConsultationGuard guard,
            ConsultationRules rules,
            PartKinds kinds,
            Clock clock) {
        this.steps = steps;
        this.drafts = drafts;
        this.guard = guard;
        this.rules = rules;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** The draft's new version, and when it was saved. */
    public record Saved(int version, Instant at) {}

    /**
     * Saves over the version that was read. Rejected with {@code shared.changed-meanwhile} when somebody else saved since,
     * with field errors ({@code title-kk} … {@code decides-en}, {@code territory}, {@code topic}, {@code procedure},
     * {@code part.<place>}) when a text is too long or a choice does not exist.
     */
    @Transactional
    public Saved save(ConsultationNumber number, ConsultationDraft draft, int version, Actor actor) {
        var consultation = steps.lock(number);
        var actions = guard.of(consultation, actor);
        actions.require(actions.mayEdit());
        if (!drafts.save(number, storable(draft), version)) {
            throw Rejection.of("shared.changed-meanwhile");
        }
        kinds.keepOnly(
                number,
                draft.parts().stream().map(ConsultationDraft.DraftPart::id).collect(Collectors.toSet()));
        return new Saved(version + 1, clock.instant());
    }

    /** Throws a draft away that was never announced. */
    @Transactional
    public void discard(ConsultationNumber number, Actor actor) {
        var actions = guard.of(steps.lock(number), actor);
        actions.require(actions.mayDiscard());
        kinds.keepOnly(number, Set.of());
        drafts.delete(number);
    }

    private ConsultationDraft storable(ConsultationDraft draft) {
        var rejections = new Rejections();
        var text = ConsultationRules.text(rejections, draft.text());
        rules.choices(rejections, draft);
        var place = place(rejections, draft.territory());
        var parts = parts(rejections, draft.parts());
        rejections.throwIfAny();
        return new ConsultationDraft(
                text, place, draft.topic(), draft.procedureCode(), draft.opensOn(), draft.lastDay(), parts);
    }

    private static @Nullable String place(Rejections rejections, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : rejections.collect("territory", () -> Text.line(typed, PLACE));
    }

    private List<ConsultationDraft.DraftPart> parts(Rejections rejections, List<ConsultationDraft.DraftPart> typed) {
        var parts = new ArrayList<ConsultationDraft.DraftPart>();
        for (var part : typed.stream().limit(Consultation.MOST_PARTS).toList()) {
            var field = "part." + (parts.size() + 1) + ".";
            parts.add(new ConsultationDraft.DraftPart(
                    part.kind(),
                    WrittenText.lines(rejections, field + "title", part.title(), Consultation.Part.LONGEST_TITLE),
                    WrittenText.lines(rejections, field + "intro", part.intro(), Consultation.Part.LONGEST_INTRO),
                    part.id(),
                    kinds.find(part.kind())
                            .map(kind -> kind.cleaned(rejections, field, part.content()))
                            .orElse("")));
        }
        return parts;
    }
}
