package org.bastama.foundation.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list: items, page number from 0, size asked for, total number of items. */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The page of a list that is asked for; the last one where the list ends before it. */
    public static <T> Page<T> orLast(Paging asked, Function<Paging, Page<T>> list) {
        var page = list.apply(asked);
        return page.page() < page.pages() ? page : list.apply(new Paging(page.pages() - 1, asked.size()));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<R>(items.stream().<R>map(change).toList(), page, size, total);
    }

    /** How many pages there are. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
