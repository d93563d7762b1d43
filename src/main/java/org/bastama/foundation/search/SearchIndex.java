package org.bastama.foundation.search;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bastama.foundation.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one index of what rooms hand it: alike on both databases. */
@Component
public class SearchIndex {

    private final ChangeRepository changes;
    private final IndexWorker worker;
    private final Clock clock;

    SearchIndex(ChangeRepository changes, IndexWorker worker, Clock clock) {
        this.changes = changes;
        this.worker = worker;
        this.clock = clock;
    }

    /** Notes in the caller's transaction that a document changed; every node's index follows after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String kind, String id) {
        changed(kind, Set.of(id));
    }

    /** Notes in the caller's transaction that documents changed, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        changes.add(kind, ids, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.followSoon();
            }
        });
    }

    /** The ids found. */
    public Page<String> find(SearchQuery query) {
        return worker.searches().find(query);
    }

    /**
     * Ids of the documents of a kind whose titles are about the same, best first; only those with the facet's value. It is
     * not enough to share words that say nothing of a subject, nor words of {@code ground}, such as names of places.
     */
    public List<String> similar(String kind, String title, String ground, String facet, String value, int count) {
        return worker.searches().similar(kind, title, ground, facet, value, count);
    }

    /**
     * Waits until everything committed is found. Within a transaction also what the caller's own transaction changed; the
     * index takes that back when the transaction is rolled back.
     */
    public void refresh() {
        worker.follow().join();
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            var applied = worker.followHere();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        worker.readAnew(applied);
                    }
                }
            });
        }
    }
}
