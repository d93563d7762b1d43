package org.bastama.civic.responses.office;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.responses.HandOver;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;

/**
 * The token of a hand-over mail: the petition's number, which authority it is for, and a stamp of 128 bits (HMAC-SHA-256,
 * cut) that only the portal can make. Nothing is stored for it, and it opens nothing: it has another mail sent.
 *
 * @param turn 1 for the authority that was addressed, and one more after each transfer
 */
record OfficeToken(PetitionNumber number, int turn, String stamp) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-([1-9][0-9]{0,2})-([A-Za-z0-9_-]{22})");
    private static final int STAMP = 16;

    static OfficeToken of(HandOver handOver, SecretKeyBox key) {
        return new OfficeToken(handOver.petition(), handOver.turn(), stamp(handOver, key));
    }

    /** What it looks like; whether it is genuine is another question. */
    static Optional<OfficeToken> parse(String presented) {
        var matcher = FORM.matcher(presented);
        return matcher.matches()
                ? Optional.of(new OfficeToken(
                        new PetitionNumber(Long.parseLong(matcher.group(1))),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3)))
                : Optional.empty();
    }

    /** Whether the portal made it for the authority that has the petition. */
    boolean isFor(HandOver handOver, SecretKeyBox key) {
        return turn == handOver.turn()
                && MessageDigest.isEqual(
                        stamp.getBytes(US_ASCII), stamp(handOver, key).getBytes(US_ASCII));
    }

    private static String stamp(HandOver handOver, SecretKeyBox key) {
        var signed = handOver.petition() + "/" + handOver.turn() + "/" + handOver.authoritySlug();
        var bytes = HexFormat.of().parseHex(key.hash(signed), 0, STAMP * 2);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return number + "-" + turn + "-" + stamp;
    }
}
