package org.bastama.foundation.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals mails for the outbox and opens them again; knows recipients only as keyed hashes of their mailboxes. */
@Component
class MailSeal {

    private static final JsonMapper JSON = new JsonMapper();

    private final SecretKeyBox key;
    private final Mailboxes mailboxes;
    private final ObjectProvider<MailWriter> writers;

    MailSeal(Keys keys, Mailboxes mailboxes, ObjectProvider<MailWriter> writers) {
        this.key = keys.derive("mailbox.outbox");
        this.mailboxes = mailboxes;
        this.writers = writers;
    }

    /**
     * The form inside the seal: plain values, so that it can be read by a later version; kind and urgency are the row's.
     * An order has facts, and nothing that is written.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            @Nullable Long petition,
            String to,
            String language,
            @Nullable String subject,
            @Nullable List<String> paragraphs,
            @Nullable String actionLabel,
            @Nullable String actionUrl,
            @Nullable String unsubscribeUrl,
            @Nullable List<String> facts) {}

    String recipient(EmailAddress address) {
        return key.hash(mailboxes.canonical(address));
    }

    /** The mail as the outbox keeps it. */
    SealedMail forOutbox(Mail mail) {
        var action = mail.action();
        var petition = mail.petition() == null ? null : mail.petition().value();
        var content = new Content(
                petition,
                mail.to().value(),
                mail.language().code(),
                mail.subject(),
                mail.paragraphs(),
                action == null ? null : action.label(),
                action == null ? null : action.url(),
                mail.unsubscribeUrl(),
                null);
        return new SealedMail(mail.kind(), petition, recipient(mail.to()), mail.urgent(), seal(content));
    }

    /** An order as the outbox keeps it. */
    SealedMail forOutbox(String kind, MailOrder order) {
        var petition = order.petition().value();
        var content = new Content(
                petition, order.to().value(), order.language().code(), null, null, null, null, null, order.facts());
        return new SealedMail(kind, petition, recipient(order.to()), true, seal(content));
    }

    private byte[] seal(Content content) {
        return key.seal(JSON.writeValueAsString(content));
    }

    /** The mail of a row of that kind; an order is written now. */
    Mail open(String kind, byte[] sealed) {
        var content = JSON.readValue(new String(key.open(sealed), StandardCharsets.UTF_8), Content.class);
        return content.facts() == null ? mail(kind, content) : written(kind, content, content.facts());
    }

    private static Mail mail(String kind, Content content) {
        return new Mail(
                kind,
                content.petition() == null ? null : new PetitionNumber(content.petition()),
                new EmailAddress(content.to()),
                language(content),
                Objects.requireNonNull(content.subject()),
                Objects.requireNonNull(content.paragraphs()),
                content.actionLabel() == null || content.actionUrl() == null
                        ? null
                        : new Mail.Action(content.actionLabel(), content.actionUrl()),
                content.unsubscribeUrl());
    }

    private Mail written(String kind, Content content, List<String> facts) {
        var order = new MailOrder(
                new PetitionNumber(Objects.requireNonNull(content.petition())),
                new EmailAddress(content.to()),
                language(content),
                facts);
        return writers.stream()
                .filter(writer -> writer.writes(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes mails of kind " + kind))
                .write(kind, order);
    }

    private static Language language(Content content) {
        return Language.of(content.language()).orElseThrow();
    }
}
