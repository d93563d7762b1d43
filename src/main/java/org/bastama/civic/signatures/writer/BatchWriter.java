package org.bastama.civic.signatures.writer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.signatures.SignPetition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out a batch: one transaction that reads what the commands are about, decides in memory, writes the difference;
 * then durability, what follows, and the answers. A command that cannot be written is found by halving the batch.
 */
@Component
class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    /** Two nodes that want the same place of a mailbox: the loser tries again and sees the winner. */
    private static final int TRIES = 8;

    private final BatchReader reader;
    private final NewSignatures newSignatures;
    private final SignatureChanges changes;
    private final BatchStore store;
    private final Durability durability;
    private final AfterBatch afterBatch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BatchWriter(
            BatchReader reader,
            NewSignatures newSignatures,
            SignatureChanges changes,
            BatchStore store,
            Durability durability,
            AfterBatch afterBatch,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reader = reader;
        this.newSignatures = newSignatures;
        this.changes = changes;
        this.store = store;
        this.durability = durability;
        this.afterBatch = afterBatch;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Done(Batch batch, List<Outcome> outcomes) {}

    /** Answers everybody who waits, in one way or the other. */
    void write(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            acknowledge(waiting, commit(waiting.stream().map(Waiting::command).toList()));
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException unreachable) {
            LOG.warn(
                    "The database cannot be reached: {}", unreachable.getClass().getName());
            waiting.forEach(one -> one.fail(new SignPetition.Busy()));
        } catch (RuntimeException fault) {
            halve(waiting, fault);
        }
    }

    private void halve(List<Waiting> waiting, RuntimeException fault) {
        if (waiting.size() == 1) {
            waiting.getFirst().fail(fault);
            return;
        }
        var half = waiting.size() / 2;
        write(waiting.subList(0, half));
        write(waiting.subList(half, waiting.size()));
    }

    private Done commit(List<Command> commands) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> apply(commands)));
            } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private Done apply(List<Command> commands) {
        var batch = reader.read(commands, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var outcomes = commands.stream().map(command -> apply(command, batch)).toList();
        store.write(batch);
        return new Done(batch, outcomes);
    }

    private Outcome apply(Command command, Batch batch) {
        return command instanceof Command.Sign sign ? newSignatures.apply(sign, batch) : changes.apply(command, batch);
    }

    /** What is committed is never carried out again, whatever fails from here on. */
    private void acknowledge(List<Waiting> waiting, Done done) {
        try {
            durability.sync();
        } catch (RuntimeException fault) {
            LOG.error("A batch was committed but may not be durable", fault);
            waiting.forEach(one -> one.fail(fault));
            return;
        } finally {
            afterBatch.follow(done.batch());
        }
        for (var i = 0; i < waiting.size(); i++) {
            waiting.get(i).answer(done.outcomes().get(i));
        }
    }
}
