package org.bastama.civic.territories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bastama.foundation.jobs.spi.LongJobHandler;
import org.bastama.foundation.jobs.spi.LongJobRun;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applies a classifier in one transaction; when it is cancelled or fails, nothing has changed. Progress is told outside
 * of that transaction, so that others see it. The result is JSON: numbers of {@code added}, {@code renamed},
 * {@code moved}, {@code unchanged}, {@code removed}, and {@code regionsLeftAlone}.
 */
@Component
class CarryOutTerritoryImport implements LongJobHandler {

    private static final int CHUNK = 500;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern UPLOAD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ClassifierFileRepository files;
    private final TerritoryRepository territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate outside;

    CarryOutTerritoryImport(
            ClassifierFileRepository files,
            TerritoryRepository territories,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public String kind() {
        return ImportTerritories.JOB;
    }

    @Override
    public String run(LongJobRun run) {
        var rows = ClassifierFile.read(content(run.input()));
        var looked = UPLOAD.matcher(run.input()).matches();
        var plan = transaction.execute(status -> apply(rows, looked, run));
        if (plan == null) {
            throw new IllegalStateException("the import has no result");
        }
        return JSON.writeValueAsString(Map.of(
                "added", plan.added().size() + plan.back().size(),
                "renamed", plan.renamed().size(),
                "moved", plan.moved().size(),
                "unchanged", plan.unchanged(),
                "removed", plan.ended().size(),
                "regionsLeftAlone",
                        plan.regionsLeftAlone().stream()
                                .map(LocalizedText::texts)
                                .toList()));
    }

    /** Of an uploaded file somebody has seen what it changes; a file on the command line has to be above doubt. */
    private ImportPlan apply(List<ClassifierRow> rows, boolean looked, LongJobRun run) {
        var stored = territories.all();
        var plan = ImportPlan.of(stored, rows, Formats.day(clock.instant()));
        plan.requireWhole(stored);
        plan.requireSure(looked);
        var total = plan.added().size()
                + plan.back().size()
                + plan.changed().size()
                + plan.ended().size();
        var done = write(plan.added(), territories::insert, 0, total, run);
        done = write(plan.back(), territories::update, done, total, run);
        done = write(plan.changed(), territories::update, done, total, run);
        write(plan.ended(), territories::update, done, total, run);
        if (total > 0) {
            events.publishEvent(new TerritoriesImported(
                    plan.added().size() + plan.back().size(),
                    plan.renamed().size(),
                    plan.moved().size(),
                    plan.ended().size()));
            events.publishEvent(new TerritoriesChanged());
        }
        return plan;
    }

    private int write(List<TerritoryRow> rows, Consumer<List<TerritoryRow>> how, int done, int total, LongJobRun run) {
        for (var from = 0; from < rows.size(); from += CHUNK) {
            var chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            how.accept(chunk);
            var now = done + from + chunk.size();
            outside.executeWithoutResult(status -> run.progress(now, total));
        }
        return done + rows.size();
    }

    private byte[] content(String input) {
        if (UPLOAD.matcher(input).matches()) {
            return files.content(UUID.fromString(input)).orElseThrow(() -> Rejection.of("territories.import.no-file"));
        }
        try {
            var file = Path.of(input);
            if (Files.size(file) > ClassifierFile.LARGEST) {
                throw Rejection.of("territories.import.too-large", ClassifierFile.LARGEST / 1_000_000);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Rejection.of("territories.import.no-file");
        }
    }
}
