package org.bastama.foundation.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** New ids: UUID version 7 (RFC 9562 §5.7), so that keys grow with time; and random keys for links. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id, ordered by the clock's time in milliseconds. */
    public static UUID next(Clock clock) {
        var time = clock.millis();
        var high = (time << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** 128 random bits in base64url without padding: 22 characters. */
    public static String randomKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(16));
    }

    /** So many random bytes. */
    public static byte[] randomBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
