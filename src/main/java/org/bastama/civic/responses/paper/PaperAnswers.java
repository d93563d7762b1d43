package org.bastama.civic.responses.paper;

import java.util.Optional;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of answers on paper, and who may do what with them: asked by buttons and by use cases alike. */
@Component
public class PaperAnswers {

    private final PaperAnswerRepository answers;
    private final ResponseQueries responses;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final Officials officials;

    PaperAnswers(
            PaperAnswerRepository answers,
            ResponseQueries responses,
            PetitionQueries petitions,
            PetitionGuard guard,
            Officials officials) {
        this.answers = answers;
        this.responses = responses;
        this.petitions = petitions;
        this.guard = guard;
        this.officials = officials;
    }

    /** The one that was entered last, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<PaperAnswer> newest(PetitionNumber number) {
        return answers.newest(number);
    }

    /** The one that waits for a moderator. */
    @Transactional(readOnly = true)
    public Optional<PaperAnswer> waiting(PetitionNumber number) {
        return answers.waiting(number);
    }

    /** Whether the person may enter one now: who leads a petition that waits for its answer, when no other one waits. */
    public boolean mayEnter(Petition petition, Actor actor) {
        return leads(petition, actor)
                && responses
                        .handOver(petition.number())
                        .filter(handOver -> handOver.endedAt() == null)
                        .isPresent()
                && answers.waiting(petition.number()).isEmpty();
    }

    /** Whether the person leads a petition that was handed over: sees what was entered, and what became of it. */
    public boolean leads(Petition petition, Actor actor) {
        return guard.of(petition, actor).mayLead()
                && responses.handOver(petition.number()).isPresent();
    }

    /** Whether the person may decide: a moderator who has no part in the petition. */
    public boolean mayDecide(PaperAnswer answer, Actor actor) {
        return answer.waits()
                && actor.is(Role.MODERATOR)
                && petitions
                        .find(answer.petition())
                        .filter(petition -> !guard.of(petition, actor).mayLead())
                        .isPresent();
    }

    /** Whether the person may object: an official of the authority whose answer it is said to be. */
    public boolean mayContest(PaperAnswer answer, Actor actor) {
        return answer.mayBeContested() && officials.speaksFor(actor, answer.authoritySlug());
    }
}
