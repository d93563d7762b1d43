package org.bastama.civic.consultations.contributions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Sha256;

/**
 * What the link of a contributor's mail carries: the consultation's number, a hyphen, and 16 random bytes in base64url
 * without padding, as the tokens of signers do.
 */
public record ContributionToken(ConsultationNumber number, String random) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-([A-Za-z0-9_-]{22})");

    /** A new one, of 128 random bits. */
    public static ContributionToken next(ConsultationNumber number) {
        return new ContributionToken(number, Ids.randomKey());
    }

    /** The token of an address; empty for anything else. */
    public static Optional<ContributionToken> parse(String presented) {
        var matcher = FORM.matcher(presented);
        return matcher.matches()
                ? ConsultationNumber.of(matcher.group(1)).map(number -> new ContributionToken(number, matcher.group(2)))
                : Optional.empty();
    }

    /** SHA-256 of the token, in hexadecimal: all that is stored of it. */
    public String hash() {
        return Sha256.hex(toString());
    }

    @Override
    public String toString() {
        return number + "-" + random;
    }
}
