package org.bastama.commands;

import java.io.PrintStream;

/** One line that says how far a command is, written over itself; Ctrl-C cancels. */
final class ProgressLine implements Watcher {

    private final PrintStream to;
    private String shown = "";
    private volatile boolean cancelled;

    ProgressLine(PrintStream to) {
        this.to = to;
    }

    @Override
    public void progress(long done, long total) {
        var line = total == 0 ? "Preparing…" : "%d of %d (%d %%)".formatted(done, total, done * 100 / total);
        if (!line.equals(shown)) {
            to.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            to.flush();
            shown = line;
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Leaves the line. */
    void end() {
        if (!shown.isEmpty()) {
            to.println();
        }
    }
}
