package org.bastama.civic.signatures.writer;

/** Makes sure that what was committed survives a loss of power before it is acknowledged (TRUST §4). */
interface Durability {

    /** Returns when every commit made before the call is durable. */
    void sync();
}
