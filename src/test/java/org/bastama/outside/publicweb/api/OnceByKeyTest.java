package org.bastama.outside.publicweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceByKeyTest {

    private final OnceByKey once = new OnceByKey();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void doesTheSameOnce() {
        once.run("key", "body", done::incrementAndGet);
        once.run("key", "body", done::incrementAndGet);
        assertThat(done).hasValue(1);
        once.run("other", "body", done::incrementAndGet);
        assertThat(done).hasValue(2);
    }

    @Test
    void refusesAnotherBodyUnderTheKey() {
        once.run("key", "body", done::incrementAndGet);
        assertThatThrownBy(() -> once.run("key", "other", done::incrementAndGet))
                .isInstanceOf(ApiFault.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void aFailureIsNotRemembered() {
        assertThatThrownBy(() -> once.run("key", "body", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        once.run("key", "body", done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    @Test
    void manyAtOnceAreDoneOnce() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100).forEach(i -> threads.submit(() -> once.run("key", "body", done::incrementAndGet)));
        }
        assertThat(done).hasValue(1);
    }
}
