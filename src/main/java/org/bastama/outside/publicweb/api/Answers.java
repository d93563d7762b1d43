package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the API: JSON, lists also as CSV, with an entity tag and short-lived caching. */
@Component
class Answers {

    private static final JsonMapper JSON = new JsonMapper();
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    private final Exports exports;

    Answers(Exports exports) {
        this.exports = exports;
    }

    /** One thing. */
    ResponseEntity<byte[]> one(HttpServletRequest request, Language language, Object thing) {
        if (!wants(request, MediaType.APPLICATION_JSON)) {
            throw new PageFault(HttpStatus.NOT_ACCEPTABLE);
        }
        return answer(language, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(thing));
    }

    /**
     * A list: one page of it; or the whole of it as CSV, when neither a page nor an order is asked for. Then the answer is
     * written already.
     */
    <T> @Nullable ResponseEntity<byte[]> list(
            HttpServletRequest request, HttpServletResponse response, Parameters parameters, Listing<T> listing) {
        var language = parameters.language();
        if (!parameters.asksForCsv().orElseGet(() -> prefersCsv(request))) {
            return one(request, language, listing.pages().apply(parameters.paging()));
        }
        if (parameters.asksForAPage()) {
            var page = listing.pages().apply(parameters.paging());
            return answer(language, CSV, Csv.of(page.items(), listing.columns()));
        }
        exports.write(request, response, language, listing);
        return null;
    }

    /** Headers of every answer. */
    static HttpHeaders head(Language language) {
        var head = new HttpHeaders();
        head.set(HttpHeaders.CACHE_CONTROL, CACHE);
        head.set(HttpHeaders.CONTENT_LANGUAGE, language.code());
        head.set(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding");
        return head;
    }

    private static ResponseEntity<byte[]> answer(Language language, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .headers(head(language))
                .contentType(type)
                .eTag(Pages.weakTag(body))
                .body(body);
    }

    private static boolean prefersCsv(HttpServletRequest request) {
        return accepted(request).stream()
                .filter(type -> type.includes(CSV) || type.includes(MediaType.APPLICATION_JSON))
                .findFirst()
                .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    private static boolean wants(HttpServletRequest request, MediaType type) {
        return accepted(request).stream().anyMatch(accepted -> accepted.includes(type));
    }

    /** What the client accepts, most wanted first. */
    private static List<MediaType> accepted(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT);
        if (header == null || header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            var types = new java.util.ArrayList<>(MediaType.parseMediaTypes(header));
            types.removeIf(type -> type.getQualityValue() == 0);
            types.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
            return types;
        } catch (InvalidMediaTypeException e) {
            throw new PageFault(HttpStatus.NOT_ACCEPTABLE);
        }
    }
}
