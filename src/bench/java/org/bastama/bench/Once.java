package org.bastama.bench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Made when it is first asked for. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Supplier<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public synchronized T get() {
        var it = made;
        if (it == null) {
            it = maker.get();
            made = it;
        }
        return it;
    }
}
