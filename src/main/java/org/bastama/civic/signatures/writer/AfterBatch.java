package org.bastama.civic.signatures.writer;

import org.bastama.civic.petitions.tally.SettleTally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What follows a committed batch: the index that is keyed by mailbox over the whole portal, and the petitions' tallies.
 * Each step can be repeated, so a fault in one is noted and keeps nobody's answer back.
 */
@Component
class AfterBatch {

    private static final Logger LOG = LoggerFactory.getLogger(AfterBatch.class);

    private final MailboxRepository mailboxes;
    private final SettleTally settleTally;
    private final TransactionTemplate transaction;

    AfterBatch(MailboxRepository mailboxes, SettleTally settleTally, PlatformTransactionManager transactions) {
        this.mailboxes = mailboxes;
        this.settleTally = settleTally;
        this.transaction = new TransactionTemplate(transactions);
    }

    void follow(Batch batch) {
        writeByMailbox(batch.changes());
        try {
            settleTally.after(batch.changes().tallied());
        } catch (RuntimeException e) {
            LOG.error("Tallies could not be settled; the next signature or the next round tries again", e);
        }
    }

    private void writeByMailbox(BatchChanges changes) {
        if (changes.indexed().isEmpty() && changes.forgotten().isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                mailboxes.note(changes.indexed());
                mailboxes.forget(changes.forgotten());
            });
        } catch (RuntimeException e) {
            LOG.error("The index of mailboxes could not be written", e);
        }
    }
}
