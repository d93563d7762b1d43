package org.bastama.outside.publicweb.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a list as CSV. */
record Column<T>(String name, Function<T, @Nullable Object> value) {

    static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, value);
    }
}
