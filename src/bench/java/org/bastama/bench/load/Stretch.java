package org.bastama.bench.load;

import java.time.Duration;

/** How long a load lasts: warming up, which does not count, and the time that does. */
public record Stretch(Duration warmUp, Duration counted) {

    /** Both together, in seconds. */
    public double seconds() {
        return (warmUp.toMillis() + counted.toMillis()) / 1000.0;
    }
}
