package org.bastama.outside.publicweb.page;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.foundation.shared.Rejection;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** The status that tells a fault. */
public final class FaultStatus {

    private FaultStatus() {}

    /** The status of a fault; what is not foreseen is 500. */
    public static HttpStatus of(Throwable fault) {
        return switch (fault) {
            case PageFault page -> page.status();
            case Rejection rejection -> of(rejection);
            case SignPetition.Busy _, CannotGetJdbcConnectionException _, CannotCreateTransactionException _ ->
                HttpStatus.SERVICE_UNAVAILABLE;
            case TransientDataAccessException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case InvalidParameterException parameter -> known(parameter.getErrorCode());
            case MultipartException _ -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case ErrorResponse response -> known(response.getStatusCode().value());
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static HttpStatus of(Rejection rejection) {
        return switch (rejection.key()) {
            case "signatures.closed",
                    "signatures.handed-over",
                    "consultations.closed",
                    "consultations.too-late",
                    "consultations.meetings.registration-over" -> HttpStatus.CONFLICT;
            case "signatures.unknown-petition", "consultations.unknown", "shared.unknown-number" ->
                HttpStatus.NOT_FOUND;
            case "shared.sign-in-first", "shared.not-allowed" -> HttpStatus.FORBIDDEN;
            case "shared.bad-page" -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** The status that has a page, for any that a server may give. */
    public static HttpStatus known(int code) {
        return switch (code) {
            case 403, 404, 405, 406, 409, 410, 413, 415, 429, 503 -> HttpStatus.valueOf(code);
            default -> code < 500 ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
