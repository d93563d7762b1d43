package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.foundation.shared.Language;
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
 * Faults of the API as RFC 9457 problems: the {@link ProblemType} is for programs; title and texts are for people, in the
 * reader's language.
 */
@Component
public class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The problem that tells a fault. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, Exception fault) {
        var language = Reader.inAddress(request).language();
        var status = FaultStatus.of(fault);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, "Accept-Language, Accept-Encoding")
                .body(JSON.writeValueAsBytes(problem(fault, status, language)));
    }

    private Problem problem(Exception fault, HttpStatus status, Language language) {
        var type = ProblemType.of(fault, status).urn();
        return switch (fault) {
            case ApiFault api -> api.told(messages.get(language, api.type().title(), api.arguments()));
            case Rejection rejection ->
                new Problem(
                        type,
                        status.value(),
                        messages.get(language, title(rejection, status)),
                        null,
                        null,
                        null,
                        Violations.of(rejection, language, messages));
            default -> new Problem(type, status.value(), messages.get(language, title(status)), null, null, null, null);
        };
    }

    /** What a petition no longer takes is told as that, not as a mistake in the values. */
    private static String title(Rejection rejection, HttpStatus status) {
        return status == HttpStatus.CONFLICT ? rejection.key() : "publicweb.api.invalid";
    }

    private static String title(HttpStatus status) {
        return "publicweb.fault." + (status == HttpStatus.UNPROCESSABLE_CONTENT ? 400 : status.value()) + ".title";
    }
}
