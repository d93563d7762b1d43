package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Faults of the API as RFC 9457 problems. The {@code type} is a name that stays the same for ever; title and detail are
 * for people, in the reader's language.
 */
@Component
public class Problems {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "urn:bastama:problem:";

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The problem that tells a fault. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, Exception fault) {
        var language = Reader.inAddress(request).language();
        var status = FaultStatus.of(fault);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", TYPE + name(fault, status));
        problem.put("status", status.value());
        if (fault instanceof ApiFault api) {
            problem.put("title", messages.get(language, api.key(), api.arguments()));
            problem.putAll(api.members());
        } else if (fault instanceof Rejection rejection) {
            problem.put("title", messages.get(language, title(rejection, status)));
            problem.put("errors", Violations.of(rejection, language, messages));
        } else {
            var key = "publicweb.fault." + (status == HttpStatus.UNPROCESSABLE_CONTENT ? 400 : status.value());
            problem.put("title", messages.get(language, key + ".title"));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, "Accept-Language, Accept-Encoding")
                .body(JSON.writeValueAsBytes(problem));
    }

    /** What a petition no longer takes is told as that, not as a mistake in the values. */
    private static String title(Rejection rejection, HttpStatus status) {
        return status == HttpStatus.CONFLICT ? rejection.key() : "publicweb.api.invalid";
    }

    private static String name(Exception fault, HttpStatus status) {
        return switch (fault) {
            case ApiFault api -> api.type();
            case Rejection rejection when rejection.key().equals("signatures.closed") -> "petition-closed";
            case Rejection rejection when rejection.key().equals("signatures.handed-over") -> "petition-handed-over";
            case Rejection _ when status == HttpStatus.UNPROCESSABLE_CONTENT -> "invalid-fields";
            default -> status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
