package org.bastama.civic.responses.satisfaction;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bastama.civic.responses.spi.EndedMails;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the mails that ask: to every signer who had confirmed when the response came and who asked to hear of the
 * outcome. Each batch is one small transaction that holds the row which says how far it is, so that a run that was cut
 * off goes on where it stopped, two runs at once share the work, and every signature gets one mail. Petitions take turns.
 */
@Component
class AskSigners implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(AskSigners.class);
    private static final int BATCH = 100;
    private static final int PETITIONS = 50;

    private final AskingRepository asking;
    private final QuestionRepository questions;
    private final Signers signers;
    private final List<EndedMails> endedMails;
    private final QuestionMails mails;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    AskSigners(
            AskingRepository asking,
            QuestionRepository questions,
            Signers signers,
            List<EndedMails> endedMails,
            QuestionMails mails,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.asking = asking;
        this.questions = questions;
        this.signers = signers;
        this.endedMails = endedMails;
        this.mails = mails;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "responses.ask-signers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var turn = List.copyOf(asking.unfinished(PETITIONS));
        while (!turn.isEmpty()) {
            turn = turn.stream().filter(this::goesOn).toList();
        }
    }

    /** One that fails must not hold up the others; it is tried again at the next run. */
    private boolean goesOn(PetitionNumber petition) {
        try {
            return Boolean.TRUE.equals(transaction.execute(
                    status -> asking.hold(petition).map(this::ask).orElse(false)));
        } catch (RuntimeException e) {
            LOG.error("the question of petition {} stopped", petition, e);
            return false;
        }
    }

    /** One batch; false when it was the last. */
    private boolean ask(AskingRepository.Asking at) {
        var question = questions.find(at.petition()).orElseThrow();
        var batch = signers.asking(at.petition(), question.openedAt(), at.cursor(), BATCH);
        if (batch.last() == null) {
            asking.finish(at.petition());
            return false;
        }
        var ended = ended(at.petition(), batch.signers());
        var asked = batch.signers().stream()
                .filter(signer -> !ended.contains(signer.email()))
                .toList();
        outbox.add(mails.of(question, asked).stream().map(outbox::seal).toList(), List.of());
        questions.asked(at.petition(), asked.size());
        asking.advance(at.petition(), batch.last());
        return true;
    }

    private Set<EmailAddress> ended(PetitionNumber petition, List<Signers.Asking> batch) {
        var addresses = batch.stream().map(Signers.Asking::email).toList();
        var ended = new HashSet<EmailAddress>();
        if (!addresses.isEmpty()) {
            endedMails.forEach(one -> ended.addAll(one.among(petition, addresses)));
        }
        return ended;
    }
}
