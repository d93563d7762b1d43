package org.bastama.civic.signatures.writer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.foundation.shared.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one entry for whatever changes signatures. Commands come from outside any transaction; a batch is one transaction
 * (here of one command); the answers are given when the batch is durable. What is keyed by mailbox over the whole portal
 * is written after the batch, and then the petition's tally is settled.
 */
@Component
public class SignatureWriter {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureWriter.class);

    /** Callers that may wait at the same time; beyond them the answer is Busy. */
    private static final int WAITING = 1_000;

    /** Two who want the same place of a mailbox: the loser tries again and sees the winner. */
    private static final int TRIES = 8;

    private final NewSignatures newSignatures;
    private final SignatureChanges changes;
    private final Durability durability;
    private final MailboxRepository mailboxes;
    private final SettleTally settleTally;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore room = new Semaphore(WAITING);

    SignatureWriter(
            NewSignatures newSignatures,
            SignatureChanges changes,
            Durability durability,
            MailboxRepository mailboxes,
            SettleTally settleTally,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.newSignatures = newSignatures;
        this.changes = changes;
        this.durability = durability;
        this.mailboxes = mailboxes;
        this.settleTally = settleTally;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Carries out commands; the outcomes are in their order and durable. Throws {@link SignPetition.Busy} when too many
     * wait, with nothing done.
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Outcome> submit(List<? extends Command> commands) {
        if (!room.tryAcquire()) {
            throw new SignPetition.Busy();
        }
        try {
            return write(commands).stream().map(Applied::outcome).toList();
        } finally {
            room.release();
        }
    }

    /** Carries out one command. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome submit(Command command) {
        return submit(List.of(command)).getFirst();
    }

    private List<Applied> write(List<? extends Command> commands) {
        var applied = new ArrayList<Applied>(commands.size());
        try {
            commands.forEach(command -> applied.add(commit(command)));
        } finally {
            durability.sync();
            follow(applied);
        }
        return applied;
    }

    private Applied commit(Command command) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> apply(command)));
            } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            } catch (CannotCreateTransactionException noConnection) {
                throw new SignPetition.Busy();
            }
        }
    }

    private Applied apply(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (command) {
            case Command.Sign sign -> newSignatures.apply(sign, now);
            case Command.Confirm confirm -> changes.confirm(confirm, now);
            case Command.Withdraw withdraw -> changes.withdraw(withdraw, now);
            case Command.Invalidate invalidate -> changes.invalidate(invalidate, now);
            case Command.Clear clear -> changes.clear(clear, now);
            case Command.Erase erase -> changes.erase(erase, now);
        };
    }

    /** Each step can be repeated and none is lost for good, so a fault in one is noted and keeps nobody's answer back. */
    private void follow(List<Applied> applied) {
        applied.forEach(this::writeByMailbox);
        applied.stream()
                .flatMap(one -> Stream.ofNullable(one.tallied()))
                .distinct()
                .forEach(this::settle);
    }

    private void settle(PetitionNumber number) {
        try {
            settleTally.after(number);
        } catch (RuntimeException e) {
            LOG.error("The tally of petition {} could not be settled; the next signature tries again", number, e);
        }
    }

    private void writeByMailbox(Applied applied) {
        var write = applied.portalWide();
        if (write == null) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> write.accept(mailboxes));
        } catch (DuplicateKeyException alreadyThere) {
            // Somebody else noted the same signature.
        } catch (DataAccessException e) {
            LOG.error("The index of mailboxes could not be written", e);
        }
    }
}
