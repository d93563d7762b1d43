package org.bastama.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bastama.commands.CommandRunner.Outcome;
import org.bastama.commands.InboxFiles.Request;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class HandOverTest extends ModuleTest {

    private static final String FILE = "id,created,title,signatures,status\n1,2017-01-31,Plant trees,62,open\n";

    @Autowired
    Inbox inbox;

    @Autowired
    PortalProperties properties;

    @TempDir
    Path elsewhere;

    @Test
    void aLinkForAnAdministratorIsPrinted() {
        var outcome = ask("admin", "First.Person@example.org", null);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).startsWith("http://localhost:8080/invitations/");
    }

    @Test
    void wrongInputIsAnsweredInEnglish() {
        assertThat(ask("admin", "nobody", null))
                .isEqualTo(new Outcome(1, "This does not look like an email address. Example: name@example.org"));
        assertThat(ask("dance", "tango", null)).isEqualTo(new Outcome(1, "This portal knows no command “dance”."));
    }

    @Test
    void onlyTheOwnerReadsWhatIsHandedOver() throws IOException {
        var files = new InboxFiles(elsewhere.resolve("inbox"));
        files.ask("x", new Request("admin", "a@example.org"));
        files.copy("x", Files.writeString(elsewhere.resolve("f.csv"), FILE));
        assertThat(permissions(elsewhere.resolve("inbox"))).isEqualTo("rwx------");
        assertThat(permissions(elsewhere.resolve("inbox/x.request"))).isEqualTo("rw-------");
        assertThat(permissions(files.copy("x"))).isEqualTo("rw-------");
        files.clear("x");
        assertThat(elsewhere.resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void whatWasLeftBehindIsForgottenAfterADay() {
        var files = new InboxFiles(elsewhere.resolve("inbox"));
        files.tell("old", new InboxFiles.Status(1, 2, -1, ""));
        files.tell("new", new InboxFiles.Status(1, 2, -1, ""));
        assertThat(elsewhere.resolve("inbox/old.status").toFile().setLastModified(0))
                .isTrue();
        files.forgetOld();
        assertThat(files.status("old")).isEmpty();
        assertThat(files.status("new")).isPresent();
    }

    @Test
    void aHalfWrittenStatusIsNoStatusYet() throws IOException {
        var files = new InboxFiles(elsewhere.resolve("inbox"));
        Files.writeString(elsewhere.resolve("inbox/x.status"), "{\"done\":1,", StandardCharsets.UTF_8);
        assertThat(files.status("x")).isEmpty();
    }

    /** As in one process the lock would be its own, the portal's side is asked directly. */
    private Outcome ask(String command, String argument, Path file) {
        var files = new InboxFiles(new DataDirectory(properties.data()).inbox());
        if (file != null) {
            files.copy("test", file);
        }
        files.ask("test", new Request(command, argument));
        inbox.look();
        var status = files.status("test").orElseThrow();
        files.clear("test");
        assertThat(status.isOver()).isTrue();
        return new Outcome(status.exitCode(), status.text());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
