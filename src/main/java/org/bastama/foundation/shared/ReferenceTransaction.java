package org.bastama.foundation.shared;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings reference data into the database while the portal starts, on however many nodes. */
@Component
public class ReferenceTransaction {

    private final TransactionTemplate transaction;

    ReferenceTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs the load in one transaction, and once more when another node was faster; it adds only what is missing. */
    public void run(Runnable load) {
        try {
            transaction.executeWithoutResult(status -> load.run());
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> load.run());
        }
    }
}
