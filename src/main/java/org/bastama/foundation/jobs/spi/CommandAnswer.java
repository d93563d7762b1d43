package org.bastama.foundation.jobs.spi;

import java.util.UUID;
import java.util.function.Function;

/** What a command answers, in English. */
public sealed interface CommandAnswer {

    /** It is done; this is to be printed. */
    record Text(String text) implements CommandAnswer {}

    /** A long job that was noted for this node; the function tells its result in words. */
    record Job(UUID id, Function<String, String> words) implements CommandAnswer {}
}
