package org.bastama.commands;

import java.nio.file.Path;
import java.util.UUID;
import org.bastama.commands.CommandRunner.Outcome;
import org.bastama.commands.InboxFiles.Request;
import org.jspecify.annotations.Nullable;

/** The command's side: asks the running portal through the data directory and waits for it. */
final class HandOver {

    private static final long LOOK_EVERY_MILLISECONDS = 200;

    private final DataDirectory data;
    private final InboxFiles files;

    HandOver(DataDirectory data) {
        this.data = data;
        this.files = new InboxFiles(data.inbox());
    }

    Outcome run(String name, String argument, @Nullable Path file, Watcher watcher) throws InterruptedException {
        var id = UUID.randomUUID().toString();
        try {
            if (file != null) {
                files.copy(id, file);
            }
            files.ask(id, new Request(name, argument));
            return follow(id, watcher);
        } finally {
            files.clear(id);
        }
    }

    private Outcome follow(String id, Watcher watcher) throws InterruptedException {
        while (true) {
            var status = files.status(id);
            if (status.isPresent() && status.get().isOver()) {
                return new Outcome(status.get().exitCode(), status.get().text());
            }
            status.ifPresent(s -> watcher.progress(s.done(), s.total()));
            if (watcher.isCancelled()) {
                files.cancel(id);
            }
            if (data.isFree()) {
                return new Outcome(1, "The portal stopped before this was done. Please try again.");
            }
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
        }
    }
}
