package org.bastama.outside.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Rejection;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes batches of past petitions: new ones are added, changed ones updated, totals kept, the index told. */
@Component
public class StorePastPetitions {

    /** A petition and the line it stood on. */
    record Read(long line, PastPetition petition) {}

    private static final Rejection.Violation TWICE =
            Rejection.of("portal.past.line.twice").violations().getFirst();

    private final PastPetitionRepository repository;
    private final SearchIndex index;
    private final TransactionTemplate apart;

    StorePastPetitions(PastPetitionRepository repository, SearchIndex index, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.index = index;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Makes sure that there is a source; another node may be doing the same. */
    @Transactional
    public void ensure(String source) {
        if (!repository.knows(source)) {
            try {
                apart.executeWithoutResult(status -> repository.addSource(source));
            } catch (DataIntegrityViolationException e) {
                // somebody else added it at the same moment
            }
        }
    }

    /** Writes one batch of one source; a petition that this import wrote before is told as a wrong line. */
    @Transactional
    public void store(String source, List<Read> batch, UUID importId, PastImportResult.Counts counts) {
        repository.lock(source);
        var kept = repository.kept(
                source, batch.stream().map(r -> r.petition().externalId()).toList());
        var fresh = new LinkedHashMap<String, PastPetition>();
        var changed = new LinkedHashMap<String, PastPetition>();
        var unchanged = 0;
        var signatures = 0L;
        for (var read : batch) {
            var petition = read.petition();
            var id = petition.externalId();
            var before = kept.get(id);
            if (fresh.containsKey(id)
                    || changed.containsKey(id)
                    || before != null && before.importId().equals(importId)) {
                counts.wrong(read.line(), TWICE);
            } else if (before == null) {
                fresh.put(id, petition);
                signatures += petition.signatures();
            } else {
                changed.put(id, petition);
                signatures += petition.signatures() - before.petition().signatures();
                unchanged += before.petition().equals(petition) ? 1 : 0;
            }
        }
        repository.insert(fresh.values(), importId);
        repository.update(changed.values(), importId);
        repository.count(source, fresh.size(), signatures);
        index.changed(PastSearchSource.KIND, ids(fresh, changed));
        counts.written(fresh.size(), changed.size() - unchanged, unchanged);
    }

    private static List<String> ids(
            LinkedHashMap<String, PastPetition> fresh, LinkedHashMap<String, PastPetition> changed) {
        var ids = new ArrayList<String>();
        fresh.values().forEach(p -> ids.add(p.id()));
        changed.values().forEach(p -> ids.add(p.id()));
        return ids;
    }
}
