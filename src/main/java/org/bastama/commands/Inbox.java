package org.bastama.commands;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bastama.commands.InboxFiles.Request;
import org.bastama.commands.InboxFiles.Status;
import org.bastama.foundation.shared.PortalProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The serving portal's side: takes what commands put into the data directory, one after the other. */
@Component
class Inbox implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final long LOOK_EVERY_MILLISECONDS = 500;
    private static final long LOOK_AFTER_TROUBLE_MILLISECONDS = 30_000;
    private static final long STOP_WITHIN_MILLISECONDS = 15_000;

    private final CommandRunner runner;
    private final Path directory;
    private final boolean serving;
    private final Thread thread =
            Thread.ofPlatform().name("command-inbox").daemon().unstarted(this::watch);
    private volatile boolean stopping;

    Inbox(CommandRunner runner, PortalProperties properties, @Value("${bastama.jobs:all}") String jobs) {
        this.runner = runner;
        this.directory = new DataDirectory(properties.data()).inbox();
        this.serving = jobs.equals("all");
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (serving) {
            thread.start();
        }
    }

    /** Carries out whatever waits. */
    void look() {
        var files = new InboxFiles(directory);
        for (var id : files.waiting()) {
            files.take(id).ifPresent(request -> carryOut(files, id, request));
        }
    }

    /** Lets the command end that is being carried out: its job stops at its next step. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        LockSupport.unpark(thread);
        thread.join(STOP_WITHIN_MILLISECONDS);
    }

    private void carryOut(InboxFiles files, String id, Request request) {
        files.tell(id, new Status(0, 0, -1, ""));
        var outcome = runner.run(request.command(), request.argument(), files.copy(id), new Watcher() {
            @Override
            public void progress(long done, long total) {
                files.tell(id, new Status(done, total, -1, ""));
            }

            @Override
            public boolean isCancelled() {
                return files.isCancelled(id);
            }
        });
        files.tell(id, new Status(0, 0, outcome.exitCode(), outcome.text()));
    }

    private void watch() {
        new InboxFiles(directory).forgetOld();
        while (!stopping) {
            var pause = LOOK_EVERY_MILLISECONDS;
            try {
                look();
            } catch (RuntimeException e) {
                LOG.error("commands handed over are not carried out", e);
                pause = LOOK_AFTER_TROUBLE_MILLISECONDS;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }
}
