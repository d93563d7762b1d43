package org.bastama.foundation.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit key with what is done with it: sealing (AES-256-GCM, random 96-bit nonce in front) and keyed hashing. */
public final class SecretKeyBox {

    private static final int NONCE = 12;

    private final byte[] key;
    private final SecretKeySpec sealing;
    /** Ready to hash; each use takes a copy, which is cheaper than to look up and key another. */
    private final Mac hashing;

    /** Takes a key of 32 bytes. */
    public SecretKeyBox(byte[] key) {
        this.key = key.clone();
        this.sealing = new SecretKeySpec(Keys.expand(key, "seal"), "AES");
        this.hashing = mac(Keys.expand(key, "hash"));
    }

    /** Seals bytes; what is opened later is exactly these or an error. */
    public byte[] seal(byte[] plain) {
        var nonce = Ids.randomBytes(NONCE);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    /** Seals a text as UTF-8. */
    public byte[] seal(String plain) {
        return seal(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens what {@link #seal} made; anything else is an illegal argument. */
    public byte[] open(byte[] sealed) {
        return crypt(
                Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** Opens a sealed text. */
    public String openText(byte[] sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }

    /** HMAC-SHA-256 of a text, as 64 hexadecimal characters. */
    public String hash(String text) {
        try {
            var mac = (Mac) hashing.clone();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of a purpose below this one. */
    public SecretKeyBox derive(String purpose) {
        return new SecretKeyBox(Keys.expand(key, purpose));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not sealed by this key", e);
        }
    }
}
