package org.bastama.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Opens full pages as a browser's Flow client does, each in a session of its own: the page, the start of its user
 * interface, and the way to its view. The page then stays open and says nothing more, or is left.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    /** What a browser says when the view is there: the server may forget what it sent. */
    private static final String THERE = """
            {"csrfToken":"%s","rpc":[],"syncId":1,"clientId":1}""";

    /** What a browser says when its reader closes the page: the server lets go of it at once. */
    private static final String LEFT = """
            {"csrfToken":"%s","rpc":[],"syncId":2,"clientId":2,"UNLOAD":true}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    /** Of a server on a port of loopback. */
    public Visitor(int port) {
        this.server = "http://127.0.0.1:" + port;
    }

    /** A page that is open. */
    private record Page(String cookies, String token, int length) {}

    /** Opens a path; the characters of the view as it came, which hold what the page shows. */
    public int open(String path) {
        return arrive(path).length();
    }

    /** Opens a path and leaves the page again. */
    public void visit(String path) {
        var page = arrive(path);
        ask(call(page.cookies(), LEFT.formatted(page.token())));
    }

    private Page arrive(String path) {
        var page = ask(request(path));
        var cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        var start = ask(request("/?v-r=init&location=" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8)
                        + "&query=")
                .header("Cookie", cookies));
        var token = TOKEN.matcher(start.body());
        if (!token.find()) {
            throw new IllegalStateException("no user interface: " + start.statusCode());
        }
        var view = ask(call(cookies, navigation(token.group(1), path)));
        ask(call(cookies, THERE.formatted(token.group(1))));
        return new Page(cookies, token.group(1), view.body().length());
    }

    private static String navigation(String token, String path) {
        return """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(token, path);
    }

    private HttpRequest.Builder call(String cookies, String body) {
        return request("/?v-r=uidl&v-uiId=0")
                .header("Cookie", cookies)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "ru")
                .header("X-Forwarded-Proto", "https");
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
