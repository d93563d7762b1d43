package org.bastama.foundation.shared;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/** The portal's master key, from which each purpose derives its own (HKDF-SHA-256, RFC 5869). */
@Component
public class Keys {

    private final byte[] master;

    /** Reads the master key of the configuration: base64 of exactly 32 bytes, else the portal does not start. */
    public Keys(PortalProperties properties) {
        this.master = decode(properties.masterKey());
    }

    /** The key of one purpose; the same purpose gives the same key. */
    public SecretKeyBox derive(String purpose) {
        return new SecretKeyBox(expand(master, purpose));
    }

    /** A 32-byte key derived from another for a purpose. */
    static byte[] expand(byte[] key, String purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(key)
                    .thenExpand(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base64) {
        var key = Base64.getDecoder().decode(base64.strip());
        if (key.length != 32 || Arrays.equals(key, new byte[32])) {
            throw new IllegalStateException("bastama.master-key must be the base64 of 32 random bytes");
        }
        return key;
    }
}
