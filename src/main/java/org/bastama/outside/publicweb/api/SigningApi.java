package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final List<String> LANGUAGES =
            Language.all().stream().map(Language::code).toList();

    private record Accepted(long number, String next) {}

    private record Confirmed(long number, String confirmedAt) {}

    private final ReadablePetitions readable;
    private final SignPetition signPetition;
    private final ConfirmSignature confirmSignature;

    SigningApi(ReadablePetitions readable, SignPetition signPetition, ConfirmSignature confirmSignature) {
        this.readable = readable;
        this.signPetition = signPetition;
        this.confirmSignature = confirmSignature;
    }

    @PostMapping("/petitions/{number}/signatures")
    ResponseEntity<byte[]> sign(
            @PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            HttpServletRequest request) {
        Parameters.none(request);
        if (key.isBlank() || key.length() > 255) {
            throw new ApiFault(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-missing",
                    "publicweb.api.idempotency-key-missing",
                    Map.of("header", "Idempotency-Key"));
        }
        var petition =
                readable.openRecently(ReadablePetitions.number(number), null).number();
        var body = JsonBody.of(request, Set.of("name", "email", "territory", "updates", "lang"));
        var form = form(body, request);
        sign(petition, form, request.getRemoteAddr(), new SignRequest(Sha256.hex(key), body.hash()));
        return answer(HttpStatus.ACCEPTED, new Accepted(petition.value(), "confirm-by-mail"));
    }

    private void sign(PetitionNumber petition, SignForm form, String address, SignRequest request) {
        try {
            signPetition.sign(petition, form, address, request);
        } catch (Rejection rejection) {
            if (rejection.violations().getFirst().key().equals("signatures.request-reused")) {
                throw new ApiFault(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "publicweb.api.idempotency-key-reused",
                        Map.of());
            }
            throw rejection;
        }
    }

    @PostMapping("/signatures/confirmations")
    ResponseEntity<byte[]> confirm(HttpServletRequest request) {
        Parameters.none(request);
        var token = JsonBody.of(request, Set.of("token")).text("token");
        if (token.isBlank()) {
            throw Rejection.at("token", "shared.required");
        }
        var link = confirmSignature.confirm(token);
        return switch (link.state()) {
            case CONFIRMED, QUARANTINED -> answer(HttpStatus.OK, confirmed(link));
            case CLOSED, REFUSED -> throw ended(HttpStatus.CONFLICT, link.state());
            case EXPIRED, WITHDRAWN, INVALIDATED -> throw ended(HttpStatus.GONE, link.state());
            case CONFIRMABLE, UNKNOWN -> throw PageFault.notFound();
        };
    }

    private static SignForm form(JsonBody body, HttpServletRequest request) {
        var lang = body.text("lang");
        var language = lang.isEmpty()
                ? Reader.inAddress(request).language()
                : Language.of(lang).orElseThrow(() -> Parameters.unknownValue("lang", LANGUAGES));
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
                Optional.ofNullable(link.confirmedAt()).map(Times::at).orElse(""));
    }

    private static ApiFault ended(HttpStatus status, SignatureLink.State state) {
        var why = state.name().toLowerCase(java.util.Locale.ROOT);
        return new ApiFault(status, "signature-" + why, "publicweb.link." + why + "-title", Map.of());
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(body));
    }
}
