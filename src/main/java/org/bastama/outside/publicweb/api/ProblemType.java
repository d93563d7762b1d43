package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Rejection;
import org.springframework.http.HttpStatus;

/**
 * The problems that the API tells; the name of each stays the same for ever. What it means and what to do says
 * {@code publicweb.openapi.problem.<code>}.
 */
public enum ProblemType {
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
    UNKNOWN_VALUE(HttpStatus.BAD_REQUEST),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    PETITION_CLOSED(HttpStatus.CONFLICT),
    PETITION_HANDED_OVER(HttpStatus.CONFLICT),
    SIGNATURE_CLOSED(HttpStatus.CONFLICT, "publicweb.link.closed-title"),
    SIGNATURE_REFUSED(HttpStatus.CONFLICT, "publicweb.link.refused-title"),
    GONE(HttpStatus.GONE),
    SIGNATURE_EXPIRED(HttpStatus.GONE, "publicweb.link.expired-title"),
    SIGNATURE_WITHDRAWN(HttpStatus.GONE, "publicweb.link.withdrawn-title"),
    SIGNATURE_INVALIDATED(HttpStatus.GONE, "publicweb.link.invalidated-title"),
    CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID_FIELDS(HttpStatus.UNPROCESSABLE_CONTENT),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL_SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final List<ProblemType> ALL = List.of(values());

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status) {
        this.status = status;
        this.title = "publicweb.api." + code();
    }

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The one that tells a fault of that status. */
    static ProblemType of(Exception fault, HttpStatus status) {
        return switch (fault) {
            case ApiFault api -> api.type();
            case Rejection rejection when rejection.key().equals("signatures.closed") -> PETITION_CLOSED;
            case Rejection rejection when rejection.key().equals("signatures.handed-over") -> PETITION_HANDED_OVER;
            default -> of(status);
        };
    }

    private static ProblemType of(HttpStatus status) {
        return Stream.concat(
                        ALL.stream().filter(type -> type.name().equals(status.name())),
                        ALL.stream().filter(type -> type.status == status))
                .findFirst()
                .orElse(INTERNAL_SERVER_ERROR);
    }

    /** The status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The last part of its name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name. */
    public String urn() {
        return "urn:bastama:problem:" + code();
    }

    /** The message key of the title of an {@link ApiFault}. */
    String title() {
        return title;
    }
}
