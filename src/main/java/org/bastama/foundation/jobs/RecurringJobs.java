package org.bastama.foundation.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The work that recurs: the scheduler runs it in its rhythm; tests and the demo's clock run it at once. */
@Component
public class RecurringJobs {

    private final ObjectProvider<RecurringJob> jobs;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    RecurringJobs(ObjectProvider<RecurringJob> jobs) {
        this.jobs = jobs;
    }

    /** Every job, by name. */
    List<RecurringJob> all() {
        return jobs.stream().sorted(Comparator.comparing(RecurringJob::name)).toList();
    }

    /**
     * Runs every job once, now, in the order of their names, in the caller's thread. All are tried; the first failure is
     * thrown at the end.
     */
    public void runAll() {
        RuntimeException failure = null;
        for (var job : all()) {
            try {
                run(job);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Runs the job of a name now, in the caller's thread. */
    public void run(String name) {
        run(all().stream().filter(j -> j.name().equals(name)).findFirst().orElseThrow());
    }

    /** The scheduler lets one node run a job at a time; the lock does the same for calls within this node. */
    void run(RecurringJob job) {
        var lock = locks.computeIfAbsent(job.name(), name -> new ReentrantLock());
        lock.lock();
        try {
            job.run();
        } finally {
            lock.unlock();
        }
    }
}
