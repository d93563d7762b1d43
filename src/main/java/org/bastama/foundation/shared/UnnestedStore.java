package org.bastama.foundation.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Many keys or rows as one table of a statement: {@code unnest(array, array, …) as keys (k1, k2, …)}. The
 * statement's text is the same however many there are, so that it is prepared once.
 */
public final class UnnestedStore {

    private static final String NAME = "keys";

    private UnnestedStore() {}

    /** The arrays side by side, as the table {@code keys}; all of one length. */
    public static Table<?> keys(Field<?>... arrays) {
        var places = IntStream.range(0, arrays.length)
                .mapToObj(i -> "{" + i + "}")
                .collect(Collectors.joining(", ", "unnest(", ")"));
        var columns =
                IntStream.rangeClosed(1, arrays.length).mapToObj(i -> "k" + i).toArray(String[]::new);
        return DSL.table(places, arrays).as(NAME, columns);
    }

    /** The column of the i-th array, from 1. */
    public static <T> Field<T> key(int i, DataType<T> type) {
        return DSL.field(DSL.name(NAME, "k" + i), type);
    }

    /** A number of each. */
    public static <T> Field<Long[]> longs(Collection<T> all, Function<T, Long> number) {
        return DSL.val(all.stream().map(number).toArray(Long[]::new), SQLDataType.BIGINT.array());
    }

    /** A whole number of each. */
    public static <T> Field<Integer[]> ints(Collection<T> all, Function<T, @Nullable Integer> number) {
        return DSL.val(all.stream().map(number).toArray(Integer[]::new), SQLDataType.INTEGER.array());
    }

    /** A text of each. */
    public static <T> Field<String[]> texts(Collection<T> all, Function<T, @Nullable String> text) {
        return DSL.val(all.stream().map(text).toArray(String[]::new), SQLDataType.VARCHAR.array());
    }

    /** An id of each. */
    public static <T> Field<UUID[]> ids(Collection<T> all, Function<T, @Nullable UUID> id) {
        return DSL.val(all.stream().map(id).toArray(UUID[]::new), SQLDataType.UUID.array());
    }

    /** A day of each. */
    public static <T> Field<LocalDate[]> dates(Collection<T> all, Function<T, LocalDate> day) {
        return DSL.val(all.stream().map(day).toArray(LocalDate[]::new), SQLDataType.LOCALDATE.array());
    }

    /** A moment of each. */
    public static <T> Field<Instant[]> times(Collection<T> all, Function<T, @Nullable Instant> time) {
        return DSL.val(all.stream().map(time).toArray(Instant[]::new), SQLDataType.INSTANT.array());
    }
}
