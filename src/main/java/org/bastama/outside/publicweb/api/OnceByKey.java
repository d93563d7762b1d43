package org.bastama.outside.publicweb.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What is asked again under the same {@code Idempotency-Key} within a day is done once. Kept in this node's memory: a
 * repetition that reaches another node, or comes after a restart, sends one more mail and changes nothing else.
 */
@Component
class OnceByKey {

    private record Asked(String body, CompletableFuture<Void> done) {}

    private final Cache<String, Asked> asked = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    /** Does the work unless it was done under the key; the same key with another body is refused with 422. */
    void run(String key, String bodyHash, Runnable work) {
        var mine = new Asked(bodyHash, new CompletableFuture<>());
        var earlier = asked.asMap().putIfAbsent(key, mine);
        if (earlier == null) {
            doIt(key, mine, work);
        } else if (earlier.body().equals(bodyHash)) {
            await(earlier.done());
        } else {
            throw new ApiFault(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "idempotency-key-reused",
                    "publicweb.api.idempotency-key-reused",
                    Map.of());
        }
    }

    /** A failure is told to all who wait and is not remembered: the next try is a new one. */
    private void doIt(String key, Asked mine, Runnable work) {
        try {
            work.run();
            mine.done().complete(null);
        } catch (RuntimeException e) {
            asked.asMap().remove(key, mine);
            mine.done().completeExceptionally(e);
            throw e;
        }
    }

    private static void await(CompletableFuture<Void> done) {
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
