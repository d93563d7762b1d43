package org.bastama.outside.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Savepoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes batches of past petitions: new ones are added, changed ones updated, totals kept, the index told. */
@Component
public class StorePastPetitions {

    /** A petition and the line it stood on. */
    record Read(long line, PastPetition petition) {}

    private final PastPetitionRepository repository;
    private final PastSourceRepository sources;
    private final SearchIndex index;
    private final Savepoint savepoint;

    StorePastPetitions(
            PastPetitionRepository repository, PastSourceRepository sources, SearchIndex index, Savepoint savepoint) {
        this.repository = repository;
        this.sources = sources;
        this.index = index;
        this.savepoint = savepoint;
    }

    /** Makes sure that there is a source; another node may be doing the same. */
    @Transactional
    public void ensure(String source) {
        if (!sources.knows(source)) {
            savepoint.inserted(() -> sources.add(source));
        }
    }

    /** Keeps what people read as the source's name. */
    @Transactional
    public void call(String source, String name) {
        sources.call(source, name);
    }

    /** Writes one batch of one source; an id that occurred before in the import is remarked with its line. */
    @Transactional
    public void store(String source, List<Read> batch, UUID importId, PastImportResult.Counts counts) {
        sources.lock(source);
        counts.alsoIn(sameElsewhere(source, batch));
        var kept = repository.kept(
                source, batch.stream().map(r -> r.petition().externalId()).toList());
        var known = batch.stream().map(r -> r.petition().externalId()).collect(Collectors.toSet());
        var sorted = new PastBatch(
                importId,
                id -> known.contains(id)
                        ? Optional.ofNullable(kept.get(id))
                        : Optional.ofNullable(
                                repository.kept(source, List.of(id)).get(id)));
        for (var read : batch) {
            counts.occurrence(read.line(), read.petition().externalId(), sorted.add(read.petition()));
        }
        repository.insert(sorted.fresh(), importId);
        repository.update(sorted.changed(), importId);
        sources.count(source, sorted.fresh().size(), sorted.signatures());
        index.changed(PastSearchSource.KIND, sorted.ids());
        counts.written(sorted.fresh().size(), sorted.changed().size() - sorted.unchanged(), sorted.unchanged());
    }

    /** Names of other sources that have a petition of the batch, with its id and its title: imported twice, it seems. */
    private List<String> sameElsewhere(String source, List<Read> batch) {
        var titles = batch.stream()
                .map(Read::petition)
                .collect(Collectors.toMap(PastPetition::externalId, PastPetition::title, (first, again) -> first));
        return sources.names().entrySet().stream()
                .filter(other -> !other.getKey().equals(source))
                .filter(other -> repository.kept(other.getKey(), titles.keySet()).values().stream()
                        .map(PastPetitionRepository.Kept::petition)
                        .anyMatch(petition -> petition.title().equals(titles.get(petition.externalId()))))
                .map(Map.Entry::getValue)
                .toList();
    }
}
