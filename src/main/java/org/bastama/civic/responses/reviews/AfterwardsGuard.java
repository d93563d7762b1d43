package org.bastama.civic.responses.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Permit;
import org.bastama.civic.responses.PetitionRules;
import org.bastama.civic.responses.PetitionVoice;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Finds out what a person may do for a petition after its final response. */
@Component
public class AfterwardsGuard {

    private final PetitionQueries petitions;
    private final ResponseQueries responses;
    private final PetitionRules rules;
    private final PetitionVoice voice;
    private final ReplyRepository replies;
    private final ReviewRepository reviews;
    private final DueDates dueDates;
    private final Clock clock;

    AfterwardsGuard(
            PetitionQueries petitions,
            ResponseQueries responses,
            PetitionRules rules,
            PetitionVoice voice,
            ReplyRepository replies,
            ReviewRepository reviews,
            DueDates dueDates,
            Clock clock) {
        this.petitions = petitions;
        this.responses = responses;
        this.rules = rules;
        this.voice = voice;
        this.replies = replies;
        this.reviews = reviews;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** What the person may do now; nothing before the final response. */
    public AfterwardsActions of(PetitionNumber number, Actor actor) {
        var petition = petitions.find(number).filter(p -> PetitionState.PUBLIC.contains(p.state()));
        var answer = answer(number);
        if (petition.isEmpty() || answer.isEmpty() || !voice.isOf(petition.get(), actor)) {
            return AfterwardsActions.NONE;
        }
        var replied = !replies.of(number).isEmpty();
        return new AfterwardsActions(true, !replied, replied, review(number, answer.get()));
    }

    /** The first final response of a petition, in its newest version. */
    Optional<Response> answer(PetitionNumber number) {
        return responses.of(number).stream()
                .filter(response -> response.kind() == Response.Kind.FINAL)
                .findFirst();
    }

    /** In whose name the person speaks. */
    String name(Petition petition, Actor actor) {
        return voice.name(petition, actor);
    }

    private Permit review(PetitionNumber number, Response answer) {
        var last = lastDay(number, answer);
        if (last.isEmpty()) {
            return Permit.refused("responses.review.not-allowed");
        }
        if (reviews.find(number).isPresent()) {
            return Permit.refused("responses.review.asked");
        }
        return Formats.day(clock.instant()).isAfter(last.get())
                ? Permit.refused("responses.review.too-late", last.get())
                : Permit.GIVEN;
    }

    /** The last day on which a review may be asked for; empty when the petition's procedure knows none. */
    public Optional<LocalDate> lastDay(PetitionNumber number) {
        return answer(number).flatMap(answer -> lastDay(number, answer));
    }

    private Optional<LocalDate> lastDay(PetitionNumber number, Response answer) {
        return procedure(number)
                .map(procedure -> dueDates.due(
                        Formats.day(answer.version().firstPublishedAt()),
                        new Procedure.Term(
                                Objects.requireNonNull(procedure.response().review())
                                        .within(),
                                Objects.requireNonNull(procedure.response().term())
                                        .unit()),
                        procedure.calendar()));
    }

    /** The petition's procedure, if it knows a review. */
    Optional<Procedure> procedure(PetitionNumber number) {
        return rules.of(number)
                .filter(procedure -> procedure.response().review() != null
                        && procedure.response().term() != null);
    }
}
