package org.bastama.bench.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.PetitionNumber;

/** A program that uses the API; asks again when there was no answer, or none but that it should ask again. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int TRIES = 300;
    private static final int ASK_AGAIN = 500;
    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong repeated = new AtomicLong();

    /** How often it had to ask again. */
    long repeated() {
        return repeated.get();
    }

    /** What a node says of a petition's signatures. */
    long count(int port, PetitionNumber petition) {
        var matcher = COUNT.matcher(
                ask(request(port, "/api/v1/petitions/" + petition + "/count").build())
                        .body());
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }

    /** The status of a confirmation. */
    int confirm(int port, String token) {
        return ask(json(port, "/api/v1/signatures/confirmations", "{\"token\":\"" + token + "\"}")
                        .build())
                .statusCode();
    }

    /** The status of signing; repeated with the same key it is done once. */
    int sign(int port, PetitionNumber petition, String email) {
        var body = """
                {"name":"Айгерим Оспанова","email":"%s","territory":"750000000","updates":true,"lang":"ru"}""".formatted(email);
        return ask(json(port, "/api/v1/petitions/" + petition + "/signatures", body)
                        .header("Idempotency-Key", email)
                        .build())
                .statusCode();
    }

    private static HttpRequest.Builder json(int port, String path, String body) {
        return request(port, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> ask(HttpRequest request) {
        for (var i = 1; i <= TRIES; i++) {
            try {
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < ASK_AGAIN) {
                    return answer;
                }
            } catch (IOException unanswered) {
                // Nobody knows whether it was done.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            repeated.incrementAndGet();
            Await.pause(BETWEEN);
        }
        throw new IllegalStateException("no answer: " + request.uri());
    }
}
