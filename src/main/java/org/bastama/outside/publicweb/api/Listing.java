package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;

/**
 * A list of the API: a page of it, or the whole of it, item by item.
 *
 * @param columns its columns as CSV
 * @param pages a page of it
 * @param whole hands over every item; what it keeps in memory does not grow with the list
 */
record Listing<T>(List<Column<T>> columns, Function<Paging, Page<T>> pages, Consumer<Consumer<T>> whole) {

    private static final int AT_ONCE = 1_000;

    /** One that is walked through page by page: for lists that are short, or found in an index of words. */
    static <T> Listing<T> byPages(List<Column<T>> columns, Function<Paging, Page<T>> pages) {
        return new Listing<>(columns, pages, sink -> walk(pages, sink));
    }

    /** One that is held whole in memory. */
    static <T> Listing<T> of(List<Column<T>> columns, List<T> all) {
        return new Listing<>(columns, paging -> cut(all, paging), all::forEach);
    }

    private static <T> void walk(Function<Paging, Page<T>> pages, Consumer<T> sink) {
        var number = 0;
        Page<T> page;
        do {
            page = pages.apply(new Paging(number, AT_ONCE));
            page.items().forEach(sink);
            number++;
        } while ((long) number * AT_ONCE < page.total() && !page.items().isEmpty());
    }

    private static <T> Page<T> cut(List<T> all, Paging paging) {
        var from = Math.min(all.size(), paging.offset());
        var to = Math.min(all.size(), from + paging.size());
        return new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size());
    }
}
