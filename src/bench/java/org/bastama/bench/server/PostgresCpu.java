package org.bastama.bench.server;

/** A PostgreSQL server: its first process, those that ended, and those that run. */
record PostgresCpu(long postmaster) implements CpuClock {

    @Override
    public long nanos() {
        var first = ProcFile.of(postmaster)
                .map(stat -> stat.ownNanos() + stat.reapedNanos())
                .orElse(0L);
        return first
                + ProcFile.pids().stream()
                        .flatMap(pid -> ProcFile.of(pid).stream())
                        .filter(stat -> stat.parent() == postmaster)
                        .mapToLong(ProcFile::ownNanos)
                        .sum();
    }
}
