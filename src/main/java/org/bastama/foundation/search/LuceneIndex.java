package org.bastama.foundation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One Lucene index, open for writing and reading; reading sees what {@link #show} has shown. */
final class LuceneIndex implements AutoCloseable {

    /** The ids found, best first, and how many there are in all. */
    record Found(List<String> ids, long total) {}

    /** Length counts for little: texts in three languages are as good as texts in one. */
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.2f);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex(Directory directory) {
        this.directory = directory;
        try {
            var configuration = new IndexWriterConfig(new KeywordAnalyzer());
            configuration.setSimilarity(SIMILARITY);
            configuration.setCommitOnClose(false);
            writer = new IndexWriter(directory, configuration);
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                    var searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(SIMILARITY);
                    return searcher;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(SearchDocument document) {
        write(() -> writer.updateDocument(
                SearchFields.key(document.kind(), document.id()), SearchFields.document(document)));
    }

    void remove(String kind, String id) {
        write(() -> writer.deleteDocuments(SearchFields.key(kind, id)));
    }

    void removeAll() {
        write(writer::deleteAll);
    }

    /** Lets searches see everything written so far. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was noted at the last commit; empty when there was none. */
    Map<String, String> notes() {
        var notes = new TreeMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            StreamSupport.stream(data.spliterator(), false).forEach(e -> notes.put(e.getKey(), e.getValue()));
        }
        return notes;
    }

    /** Makes everything written so far, and notes, durable. */
    void commit(Map<String, String> notes) {
        write(() -> {
            writer.setLiveCommitData(notes.entrySet());
            return writer.commit();
        });
    }

    /** A page of what a query finds, by a sort or by relevance; the other query finds the same and is counted. */
    Found find(Query query, Query counted, @Nullable Sort sort, int offset, int size) {
        return reading(searcher -> {
            var documents = searcher.getIndexReader().maxDoc();
            var wanted = Math.min((long) offset + size, documents);
            var total = documents == 0 ? 0 : searcher.count(counted);
            return new Found(total <= offset ? List.of() : ids(searcher, query, sort, offset, (int) wanted), total);
        });
    }

    /** The best ids that a query finds. */
    List<String> best(Query query, int count) {
        return reading(searcher -> searcher.getIndexReader().maxDoc() == 0
                ? List.of()
                : ids(
                        searcher,
                        query,
                        null,
                        0,
                        Math.min(count, searcher.getIndexReader().maxDoc())));
    }

    /** With no more than the wanted hits to be exact, documents that cannot be among them are not looked at. */
    private static List<String> ids(IndexSearcher searcher, Query query, @Nullable Sort sort, int from, int to)
            throws IOException {
        var top = sort == null
                ? searcher.search(query, new TopScoreDocCollectorManager(to, to))
                : searcher.search(query, new TopFieldCollectorManager(sort, to, null, to));
        var ids = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (var i = from; i < top.scoreDocs.length; i++) {
            ids.add(stored.document(top.scoreDocs[i].doc).get(SearchFields.ID));
        }
        return ids;
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        long write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
