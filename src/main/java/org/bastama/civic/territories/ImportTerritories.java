package org.bastama.civic.territories;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a national classifier ({@code id;parent_id;code;name}) from an administrator: upload, look at what would change,
 * start the import, which applies all of it or nothing.
 */
@Component
public class ImportTerritories {

    /** The kind of the long job; its input is the id of an uploaded file or the absolute path of one. */
    public static final String JOB = "territories.import";

    private static final Duration KEPT = Duration.ofDays(2);

    private final ClassifierFileRepository files;
    private final TerritoryRepository territories;
    private final LongJobs jobs;
    private final Clock clock;

    ImportTerritories(ClassifierFileRepository files, TerritoryRepository territories, LongJobs jobs, Clock clock) {
        this.files = files;
        this.territories = territories;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Keeps a file for two days; rejected with every line that is wrong. */
    @Transactional
    public UUID upload(Actor actor, String name, byte[] content) {
        actor.require(Role.ADMINISTRATOR);
        ClassifierFile.read(content);
        var now = clock.instant();
        files.removeOlderThan(now.minus(KEPT));
        var id = Ids.next(clock);
        files.add(id, name.length() > 200 ? name.substring(0, 200) : name, content, actor.requireAccount(), now);
        return id;
    }

    /** What an uploaded file would change now; rejected when it leaves out too much of the country. */
    @Transactional(readOnly = true)
    public ImportPreview preview(Actor actor, UUID upload) {
        actor.require(Role.ADMINISTRATOR);
        return plan(upload).preview();
    }

    /**
     * Starts the import of an uploaded file; the answer is the id of the long job. When the file leaves out much of a
     * region, it is rejected at {@code sure} unless somebody is.
     */
    @Transactional
    public UUID start(Actor actor, UUID upload, boolean sure) {
        actor.require(Role.ADMINISTRATOR);
        plan(upload).requireSure(sure);
        return jobs.start(JOB, upload.toString(), actor);
    }

    private ImportPlan plan(UUID upload) {
        var stored = territories.all();
        var plan = ImportPlan.of(stored, ClassifierFile.read(content(upload)), Formats.day(clock.instant()));
        plan.requireWhole(stored);
        return plan;
    }

    private byte[] content(UUID upload) {
        return files.content(upload).orElseThrow(() -> Rejection.of("territories.import.no-file"));
    }
}
