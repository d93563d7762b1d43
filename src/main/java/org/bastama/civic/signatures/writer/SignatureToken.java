package org.bastama.civic.signatures.writer;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Sha256;

/**
 * What a signer's link carries: the petition's number in decimal, a hyphen, and 16 random bytes in base64url without
 * padding, such as {@code 42-x7Jq0…} (22 characters after the hyphen). There is exactly one spelling of a token.
 */
public record SignatureToken(PetitionNumber number, String random) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-([A-Za-z0-9_-]{22})");

    /** A new one, of 128 random bits. */
    public static SignatureToken next(PetitionNumber number) {
        return new SignatureToken(number, Ids.randomKey());
    }

    /** Reads a presented token; empty when it is not of the form. */
    public static Optional<SignatureToken> parse(String presented) {
        var matcher = FORM.matcher(presented);
        if (!matcher.matches() || !isCanonical(matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new SignatureToken(new PetitionNumber(Long.parseLong(matcher.group(1))), matcher.group(2)));
    }

    /** SHA-256 of the token, in hexadecimal: all that is stored of it. */
    public String hash() {
        return Sha256.hex(toString());
    }

    @Override
    public String toString() {
        return number + "-" + random;
    }

    /** 22 characters carry 132 bits: the last four must be zero. */
    private static boolean isCanonical(String random) {
        var bytes = Base64.getUrlDecoder().decode(random.substring(0, 20) + random.substring(20) + "==");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(random);
    }
}
