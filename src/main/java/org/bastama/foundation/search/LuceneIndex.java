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

    Found find(Query query, Sort sort, int offset, int size) {
        try {
            var searcher = searchers.acquire();
            try {
                return find(searcher, query, sort, offset, size);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found find(IndexSearcher searcher, Query query, Sort sort, int offset, int size) throws IOException {
        var documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return new Found(List.of(), 0);
        }
        if (offset >= documents) {
            return new Found(List.of(), searcher.count(query));
        }
        var wanted = Math.min(offset + size, documents);
        // The best are found without looking at every match; counting them is cheaper without scores.
        var top = searcher.search(query, new TopFieldCollectorManager(sort, wanted, null, wanted));
        var ids = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (var i = offset; i < top.scoreDocs.length; i++) {
            ids.add(stored.document(top.scoreDocs[i].doc).get(SearchFields.ID));
        }
        return new Found(ids, searcher.count(query));
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
