package org.bastama.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bastama.commands.CommandRunner.Outcome;
import org.bastama.outside.portal.PastPetitions;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportCommandTest extends ModuleTest {

    private static final String FILE =
            "id,created,title,signatures,status\n1,2017-01-31,Plant trees,62,open\n2,x,y,1,open\n";

    @Autowired
    CommandRunner runner;

    @Autowired
    PastPetitions petitions;

    @Autowired
    JdbcTemplate database;

    @TempDir
    Path directory;

    @AfterEach
    void clean() {
        database.update("delete from portal.past_petition where source = 'of-a-command'");
        database.update("delete from portal.past_source where source = 'of-a-command'");
    }

    @Test
    void aFileIsImportedAndTheResultToldInWords() throws IOException {
        var outcome = run(FILE, new Patient(false));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text())
                .isEqualTo(
                        "Imported as “of-a-command”: 2 read, 1 added, 0 updated, 0 unchanged, 1 left out, 0 with a repeated id, 0 with an unknown status.%n"
                                        .formatted()
                                + "Line 3: “x” is not a date such as 2017-01-31 or 2017-01-31T12:00:00Z.");
        assertThat(petitions.totals().petitions()).isEqualTo(1);
    }

    @Test
    void aWrongFileIsExplained() throws IOException {
        assertThat(run("nothing\n", new Patient(false)))
                .isEqualTo(
                        new Outcome(
                                1,
                                "The file needs a first line with the columns id,created,title,signatures,status. Its first line is: nothing"));
    }

    @Test
    void cancellingEndsTheJob() throws IOException {
        var outcome = run(FILE + "3,2017-01-31,Plant trees,62,open\n".repeat(1_000), new Patient(true));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.text()).startsWith("Cancelled.");
    }

    private Outcome run(String content, Watcher watcher) throws IOException {
        var file = Files.writeString(directory.resolve("x.file"), content);
        return runner.run("import petitions", "of-a-command.csv", file, watcher);
    }

    private record Patient(boolean isCancelled) implements Watcher {
        @Override
        public void progress(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }
    }
}
