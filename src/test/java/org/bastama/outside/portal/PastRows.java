package org.bastama.outside.portal;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.outside.portal.StorePastPetitions.Read;

/** Past petitions for tests of views. */
public class PastRows {

    private final StorePastPetitions store;

    public PastRows(StorePastPetitions store) {
        this.store = store;
    }

    /** Adds petitions of one title, each with so many signatures. */
    public void add(int count, String title, long signatures) {
        var source = "s" + title.hashCode();
        store.ensure(source);
        var batch = IntStream.range(0, count)
                .mapToObj(i -> new Read(
                        i,
                        new PastPetition(
                                source,
                                "" + i,
                                title,
                                Instant.parse("2016-01-01T00:00:00Z").plusSeconds(i),
                                signatures,
                                "closed")))
                .toList();
        store.store(source, batch, UUID.randomUUID(), new PastImportResult.Counts(source));
    }
}
