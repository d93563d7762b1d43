package org.bastama.outside.notifications;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bastama.foundation.mailbox.MailboxTokens;
import org.bastama.foundation.mailbox.Mailboxes;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.stereotype.Component;

/**
 * What keeps subscribers' addresses: a keyed hash of the mailbox, the sealed address, and the token that ends mails. A
 * token holds the subscription's id and 128 bits of its HMAC, so that no token is stored and each mail can carry it.
 */
@Component
class SubscriberKeys {

    /** A subscription as an unsubscribe token names it. */
    record Named(PetitionNumber petition, UUID id) {}

    private static final Pattern TOKEN = Pattern.compile("f([1-9][0-9]{0,17})-([A-Za-z0-9_-]{43})");
    private static final Pattern PLACE = Pattern.compile("t([A-Za-z0-9_-]{43})");
    private static final int MAC = 16;

    private final SecretKeyBox key;
    private final SecretKeyBox tokens;
    private final MailboxTokens digests;
    private final Mailboxes mailboxes;

    SubscriberKeys(Keys keys, Mailboxes mailboxes) {
        this.key = keys.derive("notifications");
        this.tokens = key.derive("unsubscribe");
        this.digests = new MailboxTokens(tokens, 'd', "digest");
        this.mailboxes = mailboxes;
    }

    /** The keyed hash of the mailbox that an address reaches: 64 hexadecimal characters. */
    String mailbox(EmailAddress email) {
        return key.hash(mailboxes.canonical(email));
    }

    byte[] seal(EmailAddress email) {
        return key.seal(email.value());
    }

    EmailAddress open(byte[] sealed) {
        return new EmailAddress(key.openText(sealed));
    }

    /** The token that ends the mails of a subscription. */
    String unsubscribeToken(PetitionNumber petition, UUID id) {
        var bytes = ByteBuffer.allocate(16 + MAC)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(mac(petition, id))
                .array();
        return "f" + petition + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The subscription of a token; empty when it was not made here. */
    Optional<Named> read(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var petition = new PetitionNumber(Long.parseLong(parts.group(1)));
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(2).getBytes(StandardCharsets.US_ASCII)));
        var id = new UUID(bytes.getLong(), bytes.getLong());
        var mac = new byte[MAC];
        bytes.get(mac);
        return MessageDigest.isEqual(mac, mac(petition, id)) ? Optional.of(new Named(petition, id)) : Optional.empty();
    }

    /** The token that ends the mails about a place, and chooses their pace. */
    String placeToken(UUID id) {
        var bytes = ByteBuffer.allocate(16 + MAC)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(mac("place:" + id))
                .array();
        return "t" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The subscription of a place's token; empty when it was not made here. */
    Optional<UUID> readPlace(String token) {
        var parts = PLACE.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1).getBytes(StandardCharsets.US_ASCII)));
        var id = new UUID(bytes.getLong(), bytes.getLong());
        var mac = new byte[MAC];
        bytes.get(mac);
        return MessageDigest.isEqual(mac, mac("place:" + id)) ? Optional.of(id) : Optional.empty();
    }

    /** The token that shows what a mailbox follows, and ends its digests. */
    String digestToken(String mailbox) {
        return digests.of(mailbox);
    }

    /** The mailbox of a digest's token; empty when it was not made here. */
    Optional<String> readDigest(String token) {
        return digests.read(token);
    }

    private byte[] mac(PetitionNumber petition, UUID id) {
        return mac(petition + ":" + id);
    }

    private byte[] mac(String named) {
        return HexFormat.of().parseHex(tokens.hash(named), 0, 2 * MAC);
    }
}
