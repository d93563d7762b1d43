package org.bastama.civic.accounts.passkeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Objects;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.foundation.shared.Ids;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** A device with one passkey, in software: it answers as browsers do. What it says of itself can be false. */
public final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final byte[] id = Ids.randomBytes(32);
    private final KeyPair keys = keys();
    private String origin = "http://localhost:8080";
    private String handle = "";
    private boolean verified = true;
    private int count;

    /** Speaks for a page of that address. */
    SoftKey at(String page) {
        origin = page;
        return this;
    }

    /** Does not ask its owner for anything. */
    SoftKey unasked() {
        verified = false;
        return this;
    }

    /** Its next answer has the number after this one. */
    SoftKey counted(int soFar) {
        count = soFar;
        return this;
    }

    /** Is another account's, it says. */
    SoftKey of(String otherHandle) {
        handle = otherHandle;
        return this;
    }

    /** Adds itself to an account. */
    public SoftKey enrol(AddPasskey addPasskey, String name, SignedIn person) {
        var asked = addPasskey.begin(name, person);
        addPasskey.complete(asked, create(asked), person.actor());
        return this;
    }

    /** Its answer when it is to be added. */
    String create(AddPasskey.Asked asked) {
        return create(
                asked.options().getChallenge(),
                Objects.requireNonNull(asked.options().getUser()).getId());
    }

    /** The same, for options as they stand in JSON. */
    public String create(Bytes challenge, Bytes user) {
        handle = user.toBase64UrlString();
        var client = client("webauthn.create", challenge);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"attestationObject": "%2$s", "clientDataJSON": "%3$s", "transports": ["internal"]}}\
                """.formatted(text(id), text(attestation()), text(client));
    }

    /** Its answer when somebody signs in. */
    public String get(PublicKeyCredentialRequestOptions asked) {
        return get(asked.getChallenge());
    }

    /** The same, for a challenge as it stands in JSON. */
    public String get(Bytes challenge) {
        count++;
        var client = client("webauthn.get", challenge);
        var data = data(0);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"authenticatorData": "%2$s", "clientDataJSON": "%3$s", "signature": "%4$s",
                 "userHandle": "%5$s"}}\
                """.formatted(text(id), text(data), text(client), text(sign(join(data, sha256(client)))), handle);
    }

    private byte[] client(String type, Bytes challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
                """.formatted(type, challenge.toBase64UrlString(), origin).getBytes(StandardCharsets.UTF_8);
    }

    /** Without a statement by a maker: {@code {"fmt": "none", "attStmt": {}, "authData": …}} in CBOR. */
    private byte[] attestation() {
        var key = join(new byte[16], number(id.length, 2), id, publicKey());
        var data = join(data(WITH_KEY), key);
        return join(
                new byte[] {(byte) 0xA3, 0x63},
                ascii("fmt"),
                new byte[] {0x64},
                ascii("none"),
                new byte[] {0x67},
                ascii("attStmt"),
                new byte[] {(byte) 0xA0, 0x68},
                ascii("authData"),
                new byte[] {0x59},
                number(data.length, 2),
                data);
    }

    private byte[] data(int flags) {
        var all = flags | PRESENT | (verified ? VERIFIED : 0);
        return join(sha256(ascii("localhost")), new byte[] {(byte) all}, number(count, 4));
    }

    /** A key of P-256 in COSE. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(
                new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20},
                coordinate(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(point.getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] signed) {
        var fixed = new byte[32];
        var length = Math.min(32, signed.length);
        System.arraycopy(signed, signed.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] number(int value, int size) {
        var bytes = ByteBuffer.allocate(4).putInt(value).array();
        return java.util.Arrays.copyOfRange(bytes, 4 - size, 4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private byte[] sign(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
