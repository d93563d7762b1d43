package org.bastama.civic.signatures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;

/**
 * The token that ends mails about the outcome: {@code s}, the petition's number, a hyphen, and in base64url the
 * signature's id with a stamp of 128 bits (HMAC-SHA-256, cut) that only the portal can make. Nothing is stored for it.
 */
record UpdatesToken(PetitionNumber number, UUID signature) {

    private static final Pattern FORM = Pattern.compile("s([1-9][0-9]{0,17})-([A-Za-z0-9_-]{43})");
    private static final int STAMP = 16;

    String stamped(SecretKeyBox key) {
        var bytes = ByteBuffer.allocate(16 + STAMP)
                .putLong(signature.getMostSignificantBits())
                .putLong(signature.getLeastSignificantBits())
                .put(stamp(key))
                .array();
        return "s" + number + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<UpdatesToken> parse(String presented, SecretKeyBox key) {
        var matcher = FORM.matcher(presented);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(matcher.group(2)));
        var token = new UpdatesToken(
                new PetitionNumber(Long.parseLong(matcher.group(1))), new UUID(bytes.getLong(), bytes.getLong()));
        return MessageDigest.isEqual(token.stamped(key).getBytes(US_ASCII), presented.getBytes(US_ASCII))
                ? Optional.of(token)
                : Optional.empty();
    }

    private byte[] stamp(SecretKeyBox key) {
        return HexFormat.of().parseHex(key.hash(number + "/" + signature), 0, STAMP * 2);
    }
}
