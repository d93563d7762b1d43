package org.bastama.outside.publicweb.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bastama.outside.publicweb.page.PageFault;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PressQueueTest {

    private static final byte[] PAGE = {1};

    private final AtomicInteger made = new AtomicInteger();

    private byte[] count(byte[] html) {
        made.incrementAndGet();
        return html.clone();
    }

    @Test
    void whatSaysTheSameIsMadeOnce() {
        var queue = new PressQueue(this::count, 1, 1);
        assertThat(queue.print("a", PAGE)).isSameAs(queue.print("a", PAGE));
        queue.print("b", PAGE);
        assertThat(made).hasValue(2);
    }

    @Test
    void whenTooManyWaitTheNextIsSentAway() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var queue = new PressQueue(
                html -> {
                    begun.countDown();
                    await(end);
                    return count(html);
                },
                1,
                0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> queue.print("a", PAGE));
            begun.await();
            assertThatThrownBy(() -> queue.print("b", PAGE))
                    .isInstanceOfSatisfying(
                            PageFault.class,
                            fault -> assertThat(fault.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
            end.countDown();
            assertThat(first.get()).isEqualTo(PAGE);
        }
        assertThat(queue.print("a", PAGE)).isEqualTo(PAGE);
        assertThat(queue.print("b", PAGE)).isEqualTo(PAGE);
        assertThat(made).hasValue(2);
    }

    @Test
    void aPageThatFailsFreesItsPlace() {
        var queue = new PressQueue(
                html -> {
                    throw new IllegalStateException("torn");
                },
                1,
                0);
        assertThatThrownBy(() -> queue.print("a", PAGE)).hasMessage("torn");
        assertThatThrownBy(() -> queue.print("a", PAGE)).hasMessage("torn");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
