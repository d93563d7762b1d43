package org.bastama.bench.server;

/** One process, its threads included. */
public record ProcessCpu(long pid) implements CpuClock {

    @Override
    public long nanos() {
        return ProcFile.of(pid).map(ProcFile::ownNanos).orElse(0L);
    }

    /** The process that drives the load. */
    public static ProcessCpu own() {
        return new ProcessCpu(ProcessHandle.current().pid());
    }
}
