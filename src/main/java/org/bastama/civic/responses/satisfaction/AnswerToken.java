package org.bastama.civic.responses.satisfaction;

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
 * What the link of a question carries: the petition's number, a hyphen, and in base64url the signature's id with a stamp
 * of 128 bits (HMAC-SHA-256, cut) that only the portal can make. Nothing is stored for it.
 */
record AnswerToken(PetitionNumber petition, UUID signature) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-([A-Za-z0-9_-]{43})");
    private static final int STAMP = 16;

    String stamped(SecretKeyBox key) {
        var bytes = ByteBuffer.allocate(16 + STAMP)
                .putLong(signature.getMostSignificantBits())
                .putLong(signature.getLeastSignificantBits())
                .put(HexFormat.of().parseHex(key.hash("token/" + subject()), 0, STAMP * 2))
                .array();
        return petition + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<AnswerToken> parse(String presented, SecretKeyBox key) {
        var matcher = FORM.matcher(presented);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(matcher.group(2)));
        var token = new AnswerToken(
                new PetitionNumber(Long.parseLong(matcher.group(1))), new UUID(bytes.getLong(), bytes.getLong()));
        return MessageDigest.isEqual(token.stamped(key).getBytes(US_ASCII), presented.getBytes(US_ASCII))
                ? Optional.of(token)
                : Optional.empty();
    }

    /** What stands for the signature beside its answer: without the portal's key it leads to nobody. */
    String signer(SecretKeyBox key) {
        return key.hash("signer/" + subject());
    }

    private String subject() {
        return petition + "/" + signature;
    }
}
