package org.bastama.foundation.search;

import java.util.Collections;
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
import org.apache.lucene.search.MatchNoDocsQuery;
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
    private static final float BESIDE_THE_SUBJECT = 0.1f;
    /** In a title of more words, one word in common says little. */
    private static final int ONE_IS_ENOUGH = 4;

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

    /**
     * Titles about the same, letters folded: they have one of the words that tell the subject, of a long text two. Words
     * that every wish is made of, and those of {@code ground}, such as where it is about, tell no subject; they and what
     * else the documents say only decide the order.
     */
    Query similar(String ground) {
        var grounds = folded(ground);
        var subject = all.stream()
                .filter(word -> telling.contains(word) && !CommonWords.contain(word))
                .filter(word -> Collections.disjoint(folded(word), grounds))
                .toList();
        if (subject.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var titles = new BooleanQuery.Builder();
        subject.forEach(word -> titles.add(inTitle(word), Occur.SHOULD));
        titles.setMinimumNumberShouldMatch(subject.size() > ONE_IS_ENOUGH ? 2 : 1);
        var query = new BooleanQuery.Builder().add(titles.build(), Occur.MUST);
        telling.forEach(word ->
                query.add(new BoostQuery(word(word, true, false, Purpose.RANK), BESIDE_THE_SUBJECT), Occur.SHOULD));
        return query.build();
    }

    private static Query inTitle(String word) {
        return new DisjunctionMaxQuery(
                folded(word).stream()
                        .<Query>map(form -> new TermQuery(new Term(SearchFields.TITLE, form)))
                        .toList(),
                0);
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

    /** Every form that the words of a text have in any language, letters folded. */
    static Set<String> folded(String text) {
        return forms(text, true);
    }

    private static Set<String> forms(String text, boolean folded) {
        return Language.all().stream()
                .flatMap(language -> WordAnalyzer.ofQueries(language).forms(text).stream())
                .map(form -> folded ? Letters.fold(form) : form)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean saysLittle(String word) {
        return EnglishAnalyzer.getDefaultStopSet().contains(word)
                || RussianAnalyzer.getDefaultStopSet().contains(word)
                || KAZAKH_STOP_WORDS.contains(word);
    }
}
