package org.bastama.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.bastama.foundation.jobs.spi.CommandAnswer;
import org.bastama.foundation.jobs.spi.PortalCommand;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries out the commands that rooms offer, within a portal that serves or one that was started for it. */
@Component
class CommandRunner {

    /** What to print, and the exit code: 0 done, 1 not. */
    record Outcome(int exitCode, String text) {}

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);
    private static final long LOOK_EVERY_NANOSECONDS = 200_000_000;

    private final ObjectProvider<PortalCommand> commands;
    private final LongJobs jobs;
    private final Messages messages;

    CommandRunner(ObjectProvider<PortalCommand> commands, LongJobs jobs, Messages messages) {
        this.commands = commands;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** Carries out the command of these words; waits until it is over. */
    Outcome run(String name, String argument, Path file, Watcher watcher) {
        try {
            var command = commands.stream().filter(c -> c.name().equals(name)).findFirst();
            if (command.isEmpty()) {
                return new Outcome(1, "This portal knows no command “" + name + "”.");
            }
            return switch (command.get().begin(argument, file)) {
                case CommandAnswer.Text text -> new Outcome(0, text.text());
                case CommandAnswer.Job job -> carryOut(job, watcher);
            };
        } catch (Rejection rejection) {
            return new Outcome(1, words(rejection.violations()));
        } catch (RuntimeException e) {
            LOG.error("command {} failed", name, e);
            return new Outcome(1, messages.get(Language.EN, "jobs.failure.unexpected"));
        }
    }

    private Outcome carryOut(CommandAnswer.Job job, Watcher watcher) {
        var worker = Thread.ofPlatform().name("command-job").start(() -> jobs.run(job.id()));
        while (worker.isAlive()) {
            tell(job.id(), watcher);
            LockSupport.parkNanos(LOOK_EVERY_NANOSECONDS);
        }
        tell(job.id(), watcher);
        return outcome(jobs.find(job.id()).orElseThrow(), job);
    }

    private void tell(UUID id, Watcher watcher) {
        jobs.find(id).ifPresent(job -> watcher.progress(job.done(), job.total()));
        if (watcher.isCancelled()) {
            jobs.cancel(id);
        }
    }

    private Outcome outcome(LongJob job, CommandAnswer.Job how) {
        return switch (job.state()) {
            case DONE -> new Outcome(0, how.words().apply(job.result()));
            case CANCELLED ->
                new Outcome(1, messages.get(Language.EN, "jobs.panel.cancelled", job.done(), job.total()));
            case FAILED, WAITING, RUNNING -> new Outcome(1, words(job.failure()));
        };
    }

    private String words(List<Rejection.Violation> violations) {
        return violations.stream()
                .map(v -> messages.get(Language.EN, v.key(), v.arguments().toArray()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
