package org.bastama.civic.responses;

import java.util.Set;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a final response has to hold. */
@Component
class AnswerRules {

    private final PetitionRules rules;

    AnswerRules(PetitionRules rules) {
        this.rules = rules;
    }

    /** The outcomes the petition's procedure allows, in the order they are offered. */
    Set<String> outcomes(PetitionNumber number) {
        return rules.of(number).map(Procedure::outcomes).orElse(Set.of());
    }

    /**
     * The form, cleaned, with the outcome of the whole: chosen or, where demands are answered one by one, following from
     * theirs. Broken rules are collected at {@code outcome}, {@code text}, {@code text.<language>} and as
     * {@link DemandRules} names them.
     */
    ResponseForm checked(Rejections rejections, PetitionNumber number, ResponseForm form) {
        var outcomes = outcomes(number);
        if (form.demands().isEmpty()) {
            checkOutcome(rejections, form.outcome(), outcomes);
        }
        var text = ActText.checked(rejections, "text", form.text(), PublishResponse.MAXIMUM, "responses.text-missing");
        var demands = DemandRules.checked(rejections, form.demands(), text, outcomes);
        return new ResponseForm(demands.whole(form.outcome()), text, demands);
    }

    private static void checkOutcome(Rejections rejections, @Nullable String outcome, Set<String> outcomes) {
        rejections
                .require(outcome != null, "outcome", "responses.outcome-missing")
                .require(outcome == null || outcomes.contains(outcome), "outcome", "responses.outcome-unknown");
    }
}
