package org.bastama.civic.accounts.passkeys;

import java.util.Objects;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are asked, and what they answer. */
public final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    /** Options, as {@code navigator.credentials} wants them, with bytes in base64url. */
    public static String write(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** An answer with a new key; rejected with {@code accounts.passkey.refused} when it is none. */
    static PublicKeyCredential<AuthenticatorAttestationResponse> readNew(String credential) {
        PublicKeyCredential<AuthenticatorAttestationResponse> read = read(credential, new TypeReference<>() {});
        var answer = read.getResponse();
        requireAll(read.getRawId(), answer.getAttestationObject(), answer.getClientDataJSON());
        return read;
    }

    /** An answer with a known key; rejected with {@code accounts.passkey.refused} when it is none. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> readKnown(String credential) {
        PublicKeyCredential<AuthenticatorAssertionResponse> read = read(credential, new TypeReference<>() {});
        var answer = read.getResponse();
        requireAll(read.getRawId(), answer.getAuthenticatorData(), answer.getSignature(), answer.getClientDataJSON());
        return read;
    }

    /** Spring Security reads whatever there is, and leaves out what is not. */
    private static void requireAll(@Nullable Bytes... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw Rejection.of("accounts.passkey.refused");
        }
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            String credential, TypeReference<PublicKeyCredential<R>> type) {
        try {
            @Nullable PublicKeyCredential<R> read = JSON.readValue(credential, type);
            if (read != null && read.getResponse() != null) {
                return read;
            }
        } catch (JacksonException | IllegalArgumentException malformed) {
            // As good as none.
        }
        throw Rejection.of("accounts.passkey.refused");
    }
}
