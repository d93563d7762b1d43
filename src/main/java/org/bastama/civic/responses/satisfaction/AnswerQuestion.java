package org.bastama.civic.responses.satisfaction;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A signer says by the link of the mail whether the response answers the petition: once, changed until it closes. */
@Component
public class AnswerQuestion {

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final AnswerLinks links;
    private final Signers signers;
    private final Clock clock;

    AnswerQuestion(
            QuestionRepository questions, AnswerRepository answers, AnswerLinks links, Signers signers, Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.links = links;
        this.signers = signers;
        this.clock = clock;
    }

    /** What the link leads to; changes nothing. Empty when there is no such link, or the signature no longer counts. */
    @Transactional(readOnly = true)
    public Optional<AnswerLink> look(String presented) {
        return links.read(presented)
                .flatMap(token -> signers.language(token.petition(), token.signature())
                        .flatMap(language -> questions.find(token.petition()).map(question -> {
                            var open = question.takesAnswers(clock.instant());
                            return new AnswerLink(
                                    open ? AnswerLink.State.OPEN : AnswerLink.State.CLOSED,
                                    question,
                                    open
                                            ? answers.find(token.petition(), links.signer(token))
                                                    .orElse(null)
                                            : null,
                                    language);
                        })));
    }

    /**
     * Takes the answer, in the place of an earlier one; repeating is harmless. Rejected with
     * {@code responses.question.unknown} or {@code responses.question.closed}.
     */
    @Transactional
    public void answer(String presented, Choice choice) {
        var token = links.read(presented).orElseThrow(AnswerQuestion::unknown);
        var question = questions.hold(token.petition()).orElseThrow(AnswerQuestion::unknown);
        if (signers.language(token.petition(), token.signature()).isEmpty()) {
            throw unknown();
        }
        if (!question.takesAnswers(clock.instant())) {
            throw Rejection.of("responses.question.closed");
        }
        var signer = links.signer(token);
        var before = answers.find(token.petition(), signer).orElse(null);
        if (before != choice) {
            answers.put(token.petition(), signer, choice);
            questions.count(token.petition(), choice, before);
        }
    }

    private static Rejection unknown() {
        return Rejection.of("responses.question.unknown");
    }
}
