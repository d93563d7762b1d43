package org.bastama.foundation.shared;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an insert find its key taken without spoiling the caller's transaction, as it would on PostgreSQL. */
@Component
public class Savepoint {

    private final TransactionTemplate nested;

    Savepoint(PlatformTransactionManager transactions) {
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Runs an insert; false when its key is taken, perhaps by another request of the same moment. */
    public boolean inserted(Runnable insert) {
        try {
            nested.executeWithoutResult(status -> insert.run());
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
