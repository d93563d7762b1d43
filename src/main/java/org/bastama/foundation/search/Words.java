package org.bastama.foundation.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.bastama.foundation.shared.Language;

/**
 * The words of a text somebody looks for, as queries. There is no query language: every character is text. Each word is
 * looked for in all languages, in titles first; words that say little (the, и, және) need not be there.
 */
final class Words {

    /** Ranking takes the best of a word's forms; counting only asks whether there is one, which is cheaper. */
    enum Purpose {
        RANK,
        COUNT
    }

    /** More words than this are not looked at, which bounds the cost of a search. */
    private static final int MOST = 16;

    /** In letters. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final float TITLE = 3;
    private static final float BEGINNING = 0.5f;
    /** The least share of the telling words of a text that a similar text has. */
    private static final double SIMILAR = 0.3;

    private static final Set<String> KAZAKH_STOP_WORDS = Set.of(
            "және", "мен", "бен", "пен", "үшін", "бұл", "осы", "сол", "ол", "да", "де", "та", "те", "ма", "ме", "ба",
            "бе", "па", "пе", "не", "бір", "деп", "еді", "екен", "туралы", "бойынша", "немесе", "емес");

    private final List<String> all;
    private final List<String> telling;

    private Words(List<String> all) {
        this.all = all;
        var some = all.stream().filter(word -> !saysLittle(word)).toList();
        this.telling = some.isEmpty() ? all : some;
    }

    /** The words of a text. */
    static Words of(String text) {
        return new Words(WordAnalyzer.plain().forms(text).stream().limit(MOST).toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Every telling word, as typed or with letters folded, in any of its forms; the last also as a beginning. */
    Query every(boolean folded, Purpose purpose) {
        var query = new BooleanQuery.Builder();
        for (var word : all) {
            if (telling.contains(word)) {
                query.add(word(word, folded, isLast(word), purpose), Occur.MUST);
            } else if (purpose == Purpose.RANK) {
                query.add(word(word, folded, false, purpose), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** Any telling word, letters folded. */
    Query any(Purpose purpose) {
        var query = new BooleanQuery.Builder();
        telling.forEach(word -> query.add(word(word, true, isLast(word), purpose), Occur.SHOULD));
        return query.build();
    }

    /** A good part of the telling words, letters folded. */
    Query similar() {
        var query = new BooleanQuery.Builder();
        telling.forEach(word -> query.add(word(word, true, false, Purpose.RANK), Occur.SHOULD));
        query.setMinimumNumberShouldMatch((int) Math.max(1, Math.ceil(telling.size() * SIMILAR)));
        return query.build();
    }

    /** What is typed last may go on, unless too little of it is there to tell. */
    private boolean isLast(String word) {
        return word.equals(all.getLast()) && word.length() >= SHORTEST_BEGINNING && !saysLittle(word);
    }

    private static Query word(String word, boolean folded, boolean beginning, Purpose purpose) {
        var any = new LinkedHashSet<Query>();
        for (var form : forms(word, folded)) {
            any.add(new BoostQuery(new TermQuery(new Term(SearchFields.TITLE, form)), TITLE));
            any.add(new TermQuery(new Term(SearchFields.BODY, form)));
        }
        if (beginning) {
            var start = folded ? Letters.fold(word) : word;
            any.add(new BoostQuery(new PrefixQuery(new Term(SearchFields.TITLE, start)), BEGINNING));
            any.add(new BoostQuery(new PrefixQuery(new Term(SearchFields.BODY, start)), BEGINNING));
        }
        if (purpose == Purpose.RANK) {
            return new DisjunctionMaxQuery(any, 0.1f);
        }
        var query = new BooleanQuery.Builder();
        any.forEach(one -> query.add(one, Occur.SHOULD));
        return query.build();
    }

    private static Set<String> forms(String word, boolean folded) {
        var forms = new LinkedHashSet<String>();
        Language.all()
                .forEach(language ->
                        forms.addAll(WordAnalyzer.ofQueries(language).forms(word)));
        return folded ? forms.stream().map(Letters::fold).collect(Collectors.toCollection(LinkedHashSet::new)) : forms;
    }

    private static boolean saysLittle(String word) {
        return EnglishAnalyzer.getDefaultStopSet().contains(word)
                || RussianAnalyzer.getDefaultStopSet().contains(word)
                || KAZAKH_STOP_WORDS.contains(word);
    }
}
