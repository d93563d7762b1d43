package org.bastama.civic.responses.satisfaction;

import java.util.Optional;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what signers think of the response. */
@Component
public class SatisfactionQueries {

    private final QuestionRepository questions;

    SatisfactionQueries(QuestionRepository questions) {
        this.questions = questions;
    }

    /** The question of a petition with its results so far; empty when it was not asked. */
    @Transactional(readOnly = true)
    public Optional<Question> of(PetitionNumber petition) {
        return questions.find(petition);
    }
}
