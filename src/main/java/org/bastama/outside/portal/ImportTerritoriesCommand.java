package org.bastama.outside.portal;

import java.nio.file.Path;
import org.bastama.civic.territories.ImportTerritories;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.spi.CommandAnswer;
import org.bastama.foundation.jobs.spi.PortalCommand;
import org.bastama.foundation.shared.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code import territories FILE}: a national classifier, all of it or nothing. */
@Component
class ImportTerritoriesCommand implements PortalCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private final LongJobs jobs;

    ImportTerritoriesCommand(LongJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "import territories";
    }

    @Override
    public CommandAnswer begin(String argument, Path file) {
        return new CommandAnswer.Job(
                jobs.startHere(ImportTerritories.JOB, file.toString(), Actor.system()),
                ImportTerritoriesCommand::words);
    }

    private static String words(String json) {
        var counts = JSON.readTree(json);
        return "Territories imported: %d added, %d renamed, %d moved, %d removed, %d unchanged."
                .formatted(
                        counts.path("added").asLong(),
                        counts.path("renamed").asLong(),
                        counts.path("moved").asLong(),
                        counts.path("removed").asLong(),
                        counts.path("unchanged").asLong());
    }
}
