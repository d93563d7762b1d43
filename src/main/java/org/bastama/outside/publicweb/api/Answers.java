package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Page;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
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
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    /** One thing. */
    ResponseEntity<byte[]> one(HttpServletRequest request, Language language, Object thing) {
        if (!wants(request, MediaType.APPLICATION_JSON)) {
            throw new PageFault(HttpStatus.NOT_ACCEPTABLE);
        }
        return answer(language, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(thing));
    }

    /** One page of a list. */
    <T> ResponseEntity<byte[]> list(
            HttpServletRequest request, Language language, Page<T> page, List<Column<T>> columns) {
        return isCsv(request) ? answer(language, CSV, Csv.of(page.items(), columns)) : one(request, language, page);
    }

    /** A page of a list that is held whole in memory. */
    static <T> Page<T> cut(List<T> all, org.bastama.foundation.shared.Paging paging) {
        var from = Math.min(all.size(), paging.offset());
        var to = Math.min(all.size(), from + paging.size());
        return new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size());
    }

    private static ResponseEntity<byte[]> answer(Language language, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, CACHE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding")
                .eTag(Pages.weakTag(body))
                .body(body);
    }

    private static boolean isCsv(HttpServletRequest request) {
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
