package org.bastama.outside.publicweb.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer as bytes, compressed once, with the headers it was given with. Whoever has it already is told so; everybody
 * else gets the same bytes.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SharedAnswer(@Nullable String type, Map<String, List<String>> headers, byte[] body, byte[] compressed) {

    /** What belongs to one connection, or is made anew for each answer. */
    private static final Set<String> OWN = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "transfer-encoding");

    /** The answer that was just given, with a body. */
    static SharedAnswer of(HttpServletResponse given, byte[] body) {
        var headers = new LinkedHashMap<String, List<String>>();
        given.getHeaderNames().stream()
                .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(given.getHeaders(name))));
        return new SharedAnswer(given.getContentType(), headers, body, compress(body));
    }

    /** Gives it again. */
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        var bytes = takesCompressed(request) ? compressed : body;
        if (bytes == compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Weak comparison of entity tags (RFC 9110 §13.1.2). */
    private boolean isKnownTo(HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        var tag = headers.getOrDefault(HttpHeaders.ETAG, List.of());
        if (known == null || tag.isEmpty()) {
            return false;
        }
        var mine = strong(tag.getFirst());
        return Stream.of(known.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || strong(one).equals(mine));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static boolean takesCompressed(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static byte[] compress(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 2);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
