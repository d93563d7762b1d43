package org.bastama.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The packaged jar with the demo profile on a fresh data directory. The one that journeys share is started once and
 * stopped with the tests' process; a journey that moves the time has one of its own.
 */
final class RunningPortal {

    private static final Pattern LINK = Pattern.compile("\"links\":\\[\"([^\"]+)\"");
    private static final String JSON = "application/json";
    private static final long START_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(8);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final Path log;
    private final Process process;

    private RunningPortal(String content) {
        try (var socket = new ServerSocket(0)) {
            url = "http://localhost:" + socket.getLocalPort();
            var data = Files.createTempDirectory("bastama-journey");
            log = data.resolve("portal.log");
            var builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx700m",
                    "-XX:+UseSerialGC",
                    "-jar",
                    System.getProperty("bastama.jar", "target/bastama.jar"));
            builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
            builder.environment().put("BASTAMA_DEMO_CONTENT", content);
            builder.environment().put("BASTAMA_DATA", data.toString());
            builder.environment().put("PORT", Integer.toString(socket.getLocalPort()));
            socket.close();
            process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final RunningPortal PORTAL = new RunningPortal("all");
    }

    /** The one portal that journeys share, started when the first one asks for it. */
    static RunningPortal get() {
        return Shared.PORTAL;
    }

    /** Another one with the demo's people and nothing else, for a journey that moves the time and stops it. */
    static RunningPortal another() {
        return new RunningPortal("people");
    }

    /** Ends it. */
    void stop() {
        process.destroy();
    }

    /** An address of it. */
    String url(String path) {
        return url + path;
    }

    /** What a path answers, as text. */
    String body(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).build()).body();
    }

    /** Signs and confirms as a program does, without a window. */
    void signed(int petition, String email) {
        post("/api/v1/petitions/" + petition + "/signatures", JSON, """
                {"name": "Aliya Signer", "email": "%s", "territory": "750000000"}""".formatted(email));
        var token = newestLinkTo(email).replaceAll("[?#].*|.*/s/", "");
        post("/api/v1/signatures/confirmations", JSON, "{\"token\": \"%s\"}".formatted(token));
    }

    /** Moves its time so many days forward; what is due happens then. */
    void forward(int days) {
        post("/demo/clock", "application/x-www-form-urlencoded", "hours=" + days * 24);
    }

    private void post(String path, String type, String text) {
        var answer = send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build());
        if (answer.statusCode() >= 400) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first link of the newest mail to an address. */
    String newestLinkTo(String email) {
        var matcher = LINK.matcher(body("/demo/mail.json?to=" + email));
        if (!matcher.find()) {
            throw new AssertionError("no mail with a link to " + email);
        }
        return matcher.group(1);
    }

    private void await() throws IOException {
        var end = System.nanoTime() + START_WITHIN_NANOS;
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers()) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new IllegalStateException("the portal did not start:\n" + Files.readString(log));
    }

    private boolean answers() {
        try {
            return body("/robots.txt").contains("User-agent");
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
