package org.bastama.bench.load;

import java.nio.ByteBuffer;

/** Where requests come from; asked by one thread. */
public interface Requests {

    /** There are no more. */
    long NONE = -1;

    /** Puts the next request, whole, into the empty buffer; its id from 0, or {@link #NONE} with nothing put. */
    long next(ByteBuffer into);
}
