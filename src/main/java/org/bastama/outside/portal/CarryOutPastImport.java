package org.bastama.outside.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.jobs.spi.LongJobHandler;
import org.bastama.foundation.jobs.spi.LongJobRun;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.portal.PastImportResult.Counts;
import org.bastama.outside.portal.StorePastPetitions.Read;
import org.springframework.stereotype.Component;

/**
 * Imports a file of past petitions. It is read twice: first whether it can be read to its end, so that a wrong or cut file
 * changes nothing; then in batches, each in its own transaction. Wrong lines are left out and told.
 */
@Component
class CarryOutPastImport implements LongJobHandler {

    private static final int BATCH = 500;
    private static final Pattern STORED = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Files files;
    private final StorePastPetitions store;
    private final Clock clock;

    CarryOutPastImport(Files files, StorePastPetitions store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ImportPastPetitions.JOB;
    }

    @Override
    public String run(LongJobRun run) {
        var input = ImportPastPetitions.Input.fromJson(run.input());
        try {
            var total = readable(input.file(), run);
            store.ensure(input.source());
            store.call(input.source(), input.name());
            return write(input, total, run).toJson();
        } finally {
            stored(input.file()).ifPresent(files::delete);
        }
    }

    /** How many records there are; rejected when the file cannot be read to its end. */
    private long readable(String name, LongJobRun run) {
        try (var file = new PastFile(open(name))) {
            var records = 0L;
            for (; file.hasNext(); file.next()) {
                records++;
                if (records % BATCH == 0) {
                    run.progress(0, 0);
                }
            }
            return records;
        }
    }

    private PastImportResult write(ImportPastPetitions.Input input, long total, LongJobRun run) {
        var counts = new Counts(input.source(), input.name());
        var batch = new ArrayList<Read>(BATCH);
        try (var file = new PastFile(open(input.file()))) {
            while (file.hasNext()) {
                read(file.next(), input.source(), batch, counts);
                if (counts.readSoFar() % BATCH == 0 || !file.hasNext()) {
                    run.progress(counts.readSoFar() - batch.size(), total);
                    store.store(input.source(), batch, run.id(), counts);
                    batch.clear();
                }
            }
        }
        run.progress(total, total);
        return counts.result();
    }

    private void read(PastFile.Line line, String source, ArrayList<Read> batch, Counts counts) {
        counts.read();
        try {
            var petition = PastRow.read(source, line.values(), clock.instant());
            batch.add(new Read(line.number(), petition));
            if (!petition.isStatusKnown()) {
                counts.unknownStatus(line.number(), petition.status());
            }
        } catch (Rejection rejection) {
            counts.wrong(line.number(), rejection.violations().getFirst());
        }
    }

    private InputStream open(String name) {
        var stored = stored(name);
        if (stored.isPresent()) {
            return files.open(stored.get());
        }
        try {
            return java.nio.file.Files.newInputStream(Path.of(name));
        } catch (IOException e) {
            throw Rejection.of("portal.past.file.none");
        }
    }

    private static Optional<UUID> stored(String name) {
        return STORED.matcher(name).matches() ? Optional.of(UUID.fromString(name)) : Optional.empty();
    }
}
