package org.bastama.outside.publicweb.api;

import java.util.List;

/** The first line of a list as CSV. */
public final class CsvHead {

    /** Where the record of an item has its columns. */
    private static final String COLUMNS = "COLUMNS";

    private CsvHead() {}

    /** The names of the columns, by the record of an item. */
    public static List<String> of(Class<? extends Record> item) {
        try {
            var field = item.getDeclaredField(COLUMNS);
            field.setAccessible(true);
            return ((List<?>) field.get(null))
                    .stream().map(column -> ((Column<?>) column).name()).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no columns in " + item.getSimpleName(), e);
        }
    }
}
