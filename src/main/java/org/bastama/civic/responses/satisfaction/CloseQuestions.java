package org.bastama.civic.responses.satisfaction;

import java.time.Clock;
import java.time.Duration;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.shared.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes questions whose time is over, then forgets what each signer chose: the sums stay. */
@Component
class CloseQuestions implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(CloseQuestions.class);
    private static final int PAGE = 100;
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    /** How long ago a question may have been closed by a run that was cut off. */
    private static final Duration LOOKED_BACK = Duration.ofDays(60);

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final AskingRepository asking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CloseQuestions(
            QuestionRepository questions,
            AnswerRepository answers,
            AskingRepository asking,
            TransactionTemplate transaction,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.asking = asking;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "responses.close-questions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        var page = questions.over(clock.instant(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::close);
            page = questions.over(clock.instant(), PAGE);
        }
        questions.closedButRemembered(clock.instant().minus(LOOKED_BACK)).forEach(this::forget);
    }

    /** Mails that were not written by now would lead to a closed question. */
    private void close(PetitionNumber petition) {
        transaction.executeWithoutResult(status -> {
            asking.finish(petition);
            questions.hold(petition).ifPresent(held -> questions.close(petition, clock.instant()));
        });
    }

    /** In small steps, so that nobody waits for a million rows. */
    private void forget(PetitionNumber petition) {
        var all = 0;
        var some = forgetSome(petition);
        while (some > 0) {
            all += some;
            some = forgetSome(petition);
        }
        LOG.info("question of petition {} is closed, {} answers are sums only", petition, all);
    }

    private int forgetSome(PetitionNumber petition) {
        var some = transaction.execute(status -> answers.forget(petition, FORGOTTEN_AT_ONCE));
        return some == null ? 0 : some;
    }
}
