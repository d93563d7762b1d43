package org.bastama.foundation.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.bastama.foundation.search.LuceneIndex.Found;
import org.bastama.foundation.shared.Page;
import org.jspecify.annotations.Nullable;

/** Searches: first for every word as typed, then with letters folded, then for any of the words. */
final class IndexSearches {

    private static final SortField BY_ID = new SortField(SearchFields.ID, SortField.Type.STRING);

    private final LuceneIndex index;

    IndexSearches(LuceneIndex index) {
        this.index = index;
    }

    Page<String> find(SearchQuery query) {
        var found = find(query, Words.of(query.text()));
        return new Page<>(found.ids(), query.paging().page(), query.paging().size(), found.total());
    }

    List<String> similar(String kind, String title, String ground, String facet, String value, int count) {
        var words = Words.of(title);
        if (words.isEmpty()) {
            return List.of();
        }
        var query =
                filtered(kind).add(words.similar(ground), Occur.MUST).add(among(facet, Set.of(value)), Occur.FILTER);
        return index.best(query.build(), count);
    }

    private Found find(SearchQuery query, Words words) {
        if (query.text().isBlank()) {
            return search(query, how -> new MatchAllDocsQuery());
        }
        if (words.isEmpty()) {
            return new Found(List.of(), 0);
        }
        var found = search(query, how -> words.every(false, how));
        if (found.total() == 0) {
            found = search(query, how -> words.every(true, how));
        }
        return found.total() > 0 ? found : search(query, words::any);
    }

    private Found search(SearchQuery query, Function<Words.Purpose, Query> words) {
        var paging = query.paging();
        var offset = (int) Math.min((long) paging.page() * paging.size(), Integer.MAX_VALUE - paging.size());
        return index.find(
                filtered(query, words.apply(Words.Purpose.RANK)),
                filtered(query, words.apply(Words.Purpose.COUNT)),
                sort(query.sortBy()),
                offset,
                paging.size());
    }

    private static Query filtered(SearchQuery query, Query words) {
        var filtered = filtered(query.kind()).add(words, Occur.MUST);
        query.facets().forEach((facet, values) -> {
            if (!values.isEmpty()) {
                filtered.add(among(facet, values), Occur.FILTER);
            }
        });
        return filtered.build();
    }

    private static BooleanQuery.Builder filtered(String kind) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(SearchFields.KIND, kind)), Occur.FILTER);
    }

    private static Query among(String facet, Collection<String> values) {
        return new TermInSetQuery(
                SearchFields.facet(facet), values.stream().map(BytesRef::new).toList());
    }

    private static @Nullable Sort sort(@Nullable String by) {
        if (by == null) {
            return null;
        }
        var ascending = by.startsWith("+");
        var name = SearchFields.number(ascending ? by.substring(1) : by);
        var field = new SortField(name, SortField.Type.LONG, !ascending);
        field.setMissingValue(ascending ? Long.MAX_VALUE : Long.MIN_VALUE);
        return new Sort(field, BY_ID);
    }
}
