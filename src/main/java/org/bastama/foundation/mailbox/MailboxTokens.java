package org.bastama.foundation.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.SecretKeyBox;

/**
 * Tokens for links of mails that name a mailbox by its keyed hash, stamped with 128 bits of an HMAC: no token is stored,
 * and each mail can carry it.
 */
public final class MailboxTokens {

    private static final int MAC = 16;
    private static final int MAILBOX = 32;

    private final SecretKeyBox stamping;
    private final String letter;
    private final String purpose;
    private final Pattern form;

    /**
     * Tokens for one purpose.
     *
     * @param letter with which they begin, a small Latin one, so that kinds of tokens are told apart
     */
    public MailboxTokens(SecretKeyBox stamping, char letter, String purpose) {
        this.stamping = stamping;
        this.letter = String.valueOf(letter);
        this.purpose = purpose;
        this.form = Pattern.compile(letter + "([A-Za-z0-9_-]{64})");
    }

    /** The token of a mailbox, given by its keyed hash of 64 hexadecimal characters. */
    public String of(String mailbox) {
        var bytes = ByteBuffer.allocate(MAILBOX + MAC)
                .put(HexFormat.of().parseHex(mailbox))
                .put(stamp(mailbox))
                .array();
        return letter + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The mailbox of a token; empty when it was not made here for this. */
    public Optional<String> read(String token) {
        var parts = form.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var bytes = Base64.getUrlDecoder().decode(parts.group(1).getBytes(StandardCharsets.US_ASCII));
        var mailbox = HexFormat.of().formatHex(bytes, 0, MAILBOX);
        var stamp = Arrays.copyOfRange(bytes, MAILBOX, MAILBOX + MAC);
        return MessageDigest.isEqual(stamp, stamp(mailbox)) ? Optional.of(mailbox) : Optional.empty();
    }

    private byte[] stamp(String mailbox) {
        return HexFormat.of().parseHex(stamping.hash(purpose + ":" + mailbox), 0, 2 * MAC);
    }
}
