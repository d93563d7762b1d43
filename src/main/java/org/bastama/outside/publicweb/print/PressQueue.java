package org.bastama.outside.publicweb.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps PDFs by what they say and makes few at a time: making one costs a processor as long as a thousand plain pages do.
 */
@Component
class PressQueue {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** Half of the processors go on serving pages. */
    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int MOST_WAITING = 16;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Cache<String, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String tag, byte[] pdf) -> pdf.length)
            .build();
    private final UnaryOperator<byte[]> press;
    private final Semaphore presses;
    private final int mostWaiting;

    @Autowired
    PressQueue(PdfPress press) {
        this(press::print, AT_A_TIME, MOST_WAITING);
    }

    PressQueue(UnaryOperator<byte[]> press, int atATime, int mostWaiting) {
        this.press = press;
        this.presses = new Semaphore(atATime, true);
        this.mostWaiting = mostWaiting;
    }

    /** The PDF of a page whose tag is made of its content; 503 when too many wait already. */
    byte[] print(String tag, byte[] html) {
        var known = printed.getIfPresent(tag);
        if (known != null) {
            return known;
        }
        waitForTurn();
        try {
            return printed.get(tag, t -> press.apply(html));
        } finally {
            presses.release();
        }
    }

    private void waitForTurn() {
        try {
            if (presses.tryAcquire()
                    || presses.getQueueLength() < mostWaiting
                            && presses.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new PageFault(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
