package org.bastama.foundation.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** Words of one language, each with its stem at the same place; in documents also with folded letters. */
final class WordAnalyzer extends Analyzer {

    /** ё is е to whoever types; both ways of writing it. */
    private static final NormalizeCharMap YO = yo();

    /** They end like plurals and are none: news is not about what is new. */
    private static final CharArraySet NO_PLURALS = new CharArraySet(Set.of("news", "gas"), false);

    private static final WordAnalyzer PLAIN = new WordAnalyzer(null, false);
    private static final Map<Language, WordAnalyzer> DOCUMENTS = new EnumMap<>(Language.class);
    private static final Map<Language, WordAnalyzer> QUERIES = new EnumMap<>(Language.class);

    static {
        Language.all().forEach(language -> {
            DOCUMENTS.put(language, new WordAnalyzer(language, true));
            QUERIES.put(language, new WordAnalyzer(language, false));
        });
    }

    private final @Nullable Language language;
    private final boolean document;

    private WordAnalyzer(@Nullable Language language, boolean document) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.language = language;
        this.document = document;
    }

    /** Only splits into words, in lower case. */
    static WordAnalyzer plain() {
        return PLAIN;
    }

    /** For texts of documents. */
    static WordAnalyzer ofDocuments(Language language) {
        return Objects.requireNonNull(DOCUMENTS.get(language));
    }

    /** For words that are looked for. */
    static WordAnalyzer ofQueries(Language language) {
        return Objects.requireNonNull(QUERIES.get(language));
    }

    /** Every form of the words in a text, in their order. */
    Set<String> forms(String text) {
        var forms = new LinkedHashSet<String>();
        try (var words = tokenStream("", text)) {
            var term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                forms.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(YO, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var stems = stems(new ICUNormalizer2Filter(words));
        return new TokenStreamComponents(
                words, new RemoveDuplicatesTokenFilter(document ? new LetterFoldingFilter(stems) : stems));
    }

    private TokenStream stems(TokenStream words) {
        return switch (language) {
            case KK -> new KazakhStemFilter(new KeywordRepeatFilter(words));
            case RU -> new RussianLightStemFilter(new KeywordRepeatFilter(words));
            case null -> words;
            case EN -> singular(new KStemFilter(new KeywordRepeatFilter(new EnglishPossessiveFilter(words))));
        };
    }

    /** KStem keeps plurals that its dictionary has beside their singular, such as waters, rights, works. */
    private static TokenStream singular(TokenStream stems) {
        return new EnglishMinimalStemFilter(new SetKeywordMarkerFilter(stems, NO_PLURALS));
    }

    private static NormalizeCharMap yo() {
        var map = new NormalizeCharMap.Builder();
        map.add("ё", "е");
        map.add("Ё", "Е");
        map.add("е\u0308", "е");
        map.add("Е\u0308", "Е");
        return map.build();
    }
}
