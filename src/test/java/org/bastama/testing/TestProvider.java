package org.bastama.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** An OpenID Connect provider on this machine: it gives tokens for codes, and says of people what a test wants. */
public final class TestProvider implements AutoCloseable {

    public static final String ID = "eid";
    /** A code for which the provider has no answer, and does not say so. */
    public static final String HANGS = "hangs";

    private static final String CLIENT = "bastama";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Consumer<JWTClaimsSet.Builder>> people = new ConcurrentHashMap<>();
    private final Map<String, String> challenges = new ConcurrentHashMap<>();

    public TestProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** As the operator's configuration has it. */
    public ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(ID)
                .clientName("eID")
                .clientId(CLIENT)
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "email", "profile")
                .issuerUri(issuer())
                .authorizationUri(issuer() + "/authorize")
                .tokenUri(issuer() + "/token")
                .jwkSetUri(issuer() + "/keys")
                .build();
    }

    /** Somebody has signed in there: the code that their browser brings back. */
    public String code(String nonce, String challenge, Consumer<JWTClaimsSet.Builder> claims) {
        var code = "code-" + people.size();
        challenges.put(code, challenge);
        people.put(code, token -> claims.accept(token.claim("nonce", nonce)));
        return code;
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var code = field(form, "code");
        if (code.equals(HANGS)) {
            // Never answered and never closed: whoever asks has to give up.
            return;
        }
        if (challenge(field(form, "code_verifier")).equals(challenges.get(code))) {
            answer(exchange, 200, """
                    {"access_token": "access", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(signed(people.getOrDefault(code, claims -> {}))));
        } else {
            answer(exchange, 400, """
                    {"error": "invalid_grant"}""");
        }
    }

    private static String field(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Times are real ones: Spring Security reads the machine's clock. */
    private String signed(Consumer<JWTClaimsSet.Builder> person) {
        var now = Instant.ofEpochMilli(System.currentTimeMillis());
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        person.accept(claims);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
