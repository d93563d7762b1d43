package org.bastama.outside.publicweb.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.ideas.Stance;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupState;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.commitments.CommitmentState;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.civic.responses.scoreboard.CaseSet;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.civic.responses.scoreboard.Standing;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.portal.PastPetitions;

/** Closed sets of words of the API, for its parameters and for what it tells. */
public enum Vocabulary {
    LANGUAGE(Language.all(), Language::code),
    FORMAT(List.of(Parameters.CSV, "json"), Function.identity()),
    PROBLEM(List.of(ProblemType.values()), ProblemType::urn),
    PETITION_STATE(PetitionState.PUBLIC, PetitionState::publicCode),
    PETITION_SORT(PetitionFilter.Sort.values()),
    PAST_SORT(PastPetitions.Sort.values()),
    RESPONSE_KIND(Response.Kind.values()),
    RESPONSE_SOURCE(Response.Source.values()),
    DEADLINE_STATE(Deadline.State.values()),
    QUESTION_STATE(List.of("open", "closed"), Function.identity()),
    REVIEW_STATE(List.of("running", "upheld", "changed"), Function.identity()),
    COMMITMENT_STATE(CommitmentState.values()),
    COMMITMENT_STEP(CommitmentStep.Kind.values()),
    SCORE_FIGURE(List.of(ScoreFigure.values()), ScoreFigure::code),
    CASE_SET(CaseSet.values()),
    CASE_STANDING(Standing.values()),
    GROUP_KIND(Group.Kind.values()),
    GROUP_STATE(Stream.of(GroupState.values()).filter(GroupState::isPublic).toList(), GroupState::code),
    TERRITORY_KIND(Territory.Kind.values()),
    CONSULTATION_STATE(ConsultationState.PUBLIC, ConsultationState::code),
    HOLDER_KIND(List.of("authority", "group"), Function.identity()),
    DISPOSITION(Disposition.values()),
    STANCE(Stance.values()),
    PROCEDURE_KIND(Procedure.Kind.values()),
    UNIT(Procedure.Unit.values()),
    STATEMENT(Procedure.Statement.values()),
    HAND_OVER(Procedure.HandOver.values()),
    SIGNING_STEP(List.of(SigningApi.NEXT), Function.identity());

    private final List<String> words;

    /** Constants whose words are their names in lower case. */
    Vocabulary(Enum<?>... constants) {
        this(Arrays.asList(constants), constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    <T> Vocabulary(Collection<T> meanings, Function<T, String> word) {
        this.words = meanings.stream().map(word).distinct().toList();
    }

    /** The words. */
    public List<String> words() {
        return words;
    }
}
