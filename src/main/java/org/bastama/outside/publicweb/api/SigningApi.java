package org.bastama.outside.publicweb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignForm;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.SignRequest;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Sha256;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Signing by programs: the answer is the same for every kind of address, and the mail's button still confirms. */
@RestController
@RequestMapping(path = "/api/v1", consumes = MediaType.APPLICATION_JSON_VALUE)
class SigningApi {

    private static final JsonMapper JSON = new JsonMapper();

    /** What is to be done next. */
    static final String NEXT = "confirm-by-mail";

    private static final String KEY = "Idempotency-Key";

    /** What a program sends: the place as a code or as somebody typed it, and whether to tell of the outcome. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Signature(
            String name,
            String email,
            String territory,
            @Nullable Boolean updates,
            @Nullable @OneOf(Vocabulary.LANGUAGE) String lang) {}

    private record Accepted(
            long number, @OneOf(Vocabulary.SIGNING_STEP) String next) {}

    private record Confirmation(String token) {}

    private record Confirmed(long number, OffsetDateTime confirmedAt) {}

    private final ReadablePetitions readable;
    private final SignPetition signPetition;
    private final ConfirmSignature confirmSignature;

    SigningApi(ReadablePetitions readable, SignPetition signPetition, ConfirmSignature confirmSignature) {
        this.readable = readable;
        this.signPetition = signPetition;
        this.confirmSignature = confirmSignature;
    }

    @PostMapping("/petitions/{number}/signatures")
    @Offer(
            value = "sign",
            answers = Accepted.class,
            body = Signature.class,
            status = HttpStatus.ACCEPTED,
            problems = {
                ProblemType.IDEMPOTENCY_KEY_MISSING,
                ProblemType.GONE,
                ProblemType.PETITION_CLOSED,
                ProblemType.PETITION_HANDED_OVER,
                ProblemType.IDEMPOTENCY_KEY_REUSED
            })
    ResponseEntity<byte[]> sign(
            @PathVariable String number,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            JsonBody body,
            HttpServletRequest request) {
        if (key.isBlank() || key.length() > Offer.LONGEST_HEADER) {
            throw ApiFault.missing(ProblemType.IDEMPOTENCY_KEY_MISSING, KEY);
        }
        var petition =
                readable.openRecently(ReadablePetitions.number(number), null).number();
        var form = form(body, request);
        sign(petition, form, request.getRemoteAddr(), new SignRequest(Sha256.hex(key), body.hash()));
        return answer(HttpStatus.ACCEPTED, new Accepted(petition.value(), NEXT));
    }

    private void sign(PetitionNumber petition, SignForm form, String address, SignRequest request) {
        try {
            signPetition.sign(petition, form, address, request);
        } catch (Rejection rejection) {
            if (rejection.violations().getFirst().key().equals("signatures.request-reused")) {
                throw ApiFault.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            throw rejection;
        }
    }

    @PostMapping("/signatures/confirmations")
    @Offer(
            value = "confirm-signature",
            answers = Confirmed.class,
            body = Confirmation.class,
            problems = {
                ProblemType.NOT_FOUND,
                ProblemType.SIGNATURE_CLOSED,
                ProblemType.SIGNATURE_REFUSED,
                ProblemType.SIGNATURE_EXPIRED,
                ProblemType.SIGNATURE_WITHDRAWN,
                ProblemType.SIGNATURE_INVALIDATED
            })
    ResponseEntity<byte[]> confirm(JsonBody body) {
        var token = body.text("token");
        if (token.isBlank()) {
            throw Rejection.at("token", "shared.required");
        }
        var link = confirmSignature.confirm(token);
        return switch (link.state()) {
            case CONFIRMED, QUARANTINED -> answer(HttpStatus.OK, confirmed(link));
            case CLOSED -> throw ApiFault.of(ProblemType.SIGNATURE_CLOSED);
            case REFUSED -> throw ApiFault.of(ProblemType.SIGNATURE_REFUSED);
            case EXPIRED -> throw ApiFault.of(ProblemType.SIGNATURE_EXPIRED);
            case WITHDRAWN -> throw ApiFault.of(ProblemType.SIGNATURE_WITHDRAWN);
            case INVALIDATED -> throw ApiFault.of(ProblemType.SIGNATURE_INVALIDATED);
            case CONFIRMABLE, UNKNOWN -> throw PageFault.notFound();
        };
    }

    private static SignForm form(JsonBody body, HttpServletRequest request) {
        var lang = body.text("lang");
        var language = lang.isEmpty()
                ? Reader.inAddress(request).language()
                : Language.of(lang).orElseThrow(() -> ApiFault.unknownValue("lang", Vocabulary.LANGUAGE.words()));
        return new SignForm(
                body.text("name"),
                body.text("email"),
                body.text("territory"),
                body.flag("updates"),
                true,
                language,
                null);
    }

    private static Confirmed confirmed(SignatureLink link) {
        return new Confirmed(
                Optional.ofNullable(link.number()).map(PetitionNumber::value).orElseThrow(),
                Optional.ofNullable(link.confirmedAt()).map(Times::at).orElseThrow());
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(body));
    }
}
