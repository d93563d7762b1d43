package org.bastama.outside.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.search.SearchQuery;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Petitions of other systems: listed, searched and counted apart from live ones. */
@Component
public class PastPetitions {

    /** How a list is ordered. */
    public enum Sort {
        NEWEST("started"),
        SIGNATURES("signatures");

        private final String number;

        Sort(String number) {
            this.number = number;
        }
    }

    /** How many there are, with how many signatures. */
    public record Totals(long petitions, long signatures) {}

    private final PastPetitionRepository repository;
    private final PastSourceRepository sources;
    private final PastMarks marks;
    private final SearchIndex index;

    PastPetitions(PastPetitionRepository repository, PastSourceRepository sources, PastMarks marks, SearchIndex index) {
        this.repository = repository;
        this.sources = sources;
        this.marks = marks;
        this.index = index;
    }

    /** How many there are; read from totals that the imports keep. */
    @Transactional(readOnly = true)
    public Totals totals() {
        return sources.totals();
    }

    /** The names of the sources as people read them, by key. */
    @Transactional(readOnly = true)
    public Map<String, String> sources() {
        return sources.names();
    }

    /** One page of those whose titles have the words, or of all when there are none; without an order the best first. */
    @Transactional(readOnly = true)
    public Page<PastPetition> find(String text, @Nullable Sort sort, Paging paging) {
        if (text.isBlank()) {
            var total = sources.totals().petitions();
            return new Page<>(list(sort == null ? Sort.NEWEST : sort, paging), paging.page(), paging.size(), total);
        }
        var found = index.find(
                new SearchQuery(PastSearchSource.KIND, text, Map.of(), sort == null ? null : sort.number, paging));
        return new Page<>(inOrder(found.items()), found.page(), found.size(), found.total());
    }

    /**
     * Hands over all whose titles have the words, the newest first when there are none; in constant memory, and in short
     * reads: no connection is held while what was read is written to somebody.
     */
    public void forEach(String text, Consumer<PastPetition> sink) {
        if (text.isBlank()) {
            var some = repository.list(Sort.NEWEST, null, 0, PastMarks.STEP);
            while (!some.isEmpty()) {
                some.forEach(sink);
                some = repository.list(Sort.NEWEST, PastMarks.Mark.of(some.getLast()), 0, PastMarks.STEP);
            }
            return;
        }
        Page<PastPetition> page;
        var number = 0;
        do {
            page = find(text, null, new Paging(number, PastMarks.STEP));
            page.items().forEach(sink);
            number++;
        } while ((long) number * PastMarks.STEP < page.total() && !page.items().isEmpty());
    }

    private List<PastPetition> list(Sort sort, Paging paging) {
        var offset = (long) paging.page() * paging.size();
        var steps = (int) Math.min(offset / PastMarks.STEP, Integer.MAX_VALUE);
        var skipped = (int) (offset % PastMarks.STEP);
        if (steps == 0) {
            return repository.list(sort, null, skipped, paging.size());
        }
        return marks.after(sort, steps)
                .map(mark -> repository.list(sort, mark, skipped, paging.size()))
                .orElse(List.of());
    }

    private List<PastPetition> inOrder(List<String> ids) {
        var byId = repository.byIds(ids);
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
