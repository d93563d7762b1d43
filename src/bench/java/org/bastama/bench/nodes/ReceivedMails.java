package org.bastama.bench.nodes;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Every mail that arrived, in the order of arrival. */
final class ReceivedMails implements Consumer<String> {

    /**
     * One of them.
     *
     * @param id its Message-ID, the same when it is sent again
     * @param token of the link that confirms; empty when there is none
     */
    record Received(String recipient, String subject, String id, String token) {}

    private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9._~-]+)");
    private static final Session SESSION = Session.getInstance(new Properties());

    private final List<Received> mails = new ArrayList<>();

    @Override
    public void accept(String raw) {
        var mail = read(raw);
        synchronized (this) {
            mails.add(mail);
        }
    }

    /** Those to recipients of that kind. */
    synchronized List<Received> to(String kind) {
        return mails.stream()
                .filter(mail -> mail.recipient().startsWith(kind + "."))
                .toList();
    }

    private static Received read(String raw) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
            var to = (InternetAddress) message.getAllRecipients()[0];
            var link = LINK.matcher(text(message.getContent()).orElse(""));
            return new Received(
                    to.getAddress(), message.getSubject(), message.getMessageID(), link.find() ? link.group(1) : "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first plain text in it. */
    private static Optional<String> text(Object content) throws MessagingException, IOException {
        if (content instanceof String text) {
            return Optional.of(text);
        }
        if (content instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                var text = text(part.getContent());
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
