package org.bastama.civic.signatures.writer;

/** PostgreSQL has written its log to the disk before a commit returns: nothing is left to do. */
class DurabilityOfPostgres implements Durability {

    @Override
    public void sync() {
        // fsync and synchronous_commit are on by default; docs/operations.md forbids to switch them off.
    }
}
