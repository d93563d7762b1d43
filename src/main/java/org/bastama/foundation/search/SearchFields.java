package org.bastama.foundation.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.bastama.foundation.shared.LocalizedText;

/** How a document looks in the index. */
final class SearchFields {

    static final String KIND = "kind";
    static final String ID = "id";
    /** Titles of all languages; whatever is looked for is looked for in all. */
    static final String TITLE = "title";

    static final String BODY = "body";
    private static final String KEY = "key";

    private SearchFields() {}

    static String facet(String name) {
        return "facet." + name;
    }

    static String number(String name) {
        return "number." + name;
    }

    /** The term by which one document is replaced. */
    static Term key(String kind, String id) {
        return new Term(KEY, kind + ":" + id);
    }

    static Document document(SearchDocument from) {
        var document = new Document();
        document.add(new StringField(KEY, key(from.kind(), from.id()).text(), Field.Store.NO));
        document.add(new StringField(KIND, from.kind(), Field.Store.NO));
        document.add(new StoredField(ID, from.id()));
        document.add(new SortedDocValuesField(ID, new BytesRef(from.id())));
        add(document, TITLE, from.title());
        add(document, BODY, from.body());
        from.facets().forEach((name, values) -> {
            for (var value : values.strip().split("\\s+")) {
                document.add(new StringField(facet(name), value, Field.Store.NO));
            }
        });
        from.numbers().forEach((name, number) -> document.add(new NumericDocValuesField(number(name), number)));
        return document;
    }

    private static void add(Document document, String field, LocalizedText text) {
        text.texts()
                .forEach((language, words) -> document.add(
                        new TextField(field, WordAnalyzer.ofDocuments(language).tokenStream(field, words))));
    }
}
