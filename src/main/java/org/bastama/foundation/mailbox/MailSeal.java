package org.bastama.foundation.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Keys;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals mails for the outbox and opens them again; knows recipients only as keyed hashes of their mailboxes. */
@Component
class MailSeal {

    private static final JsonMapper JSON = new JsonMapper();

    private final SecretKeyBox key;
    private final Mailboxes mailboxes;

    MailSeal(Keys keys, Mailboxes mailboxes) {
        this.key = keys.derive("mailbox.outbox");
        this.mailboxes = mailboxes;
    }

    /** The form inside the seal: plain values, so that it can be read by a later version; urgency is the row's. */
    record Content(
            String kind,
            @Nullable Long petition,
            String to,
            String language,
            String subject,
            List<String> paragraphs,
            @Nullable String actionLabel,
            @Nullable String actionUrl,
            @Nullable String unsubscribeUrl) {}

    String recipient(EmailAddress address) {
        return key.hash(mailboxes.canonical(address));
    }

    byte[] seal(Mail mail) {
        var action = mail.action();
        var petition = mail.petition();
        return key.seal(JSON.writeValueAsString(new Content(
                mail.kind(),
                petition == null ? null : petition.value(),
                mail.to().value(),
                mail.language().code(),
                mail.subject(),
                mail.paragraphs(),
                action == null ? null : action.label(),
                action == null ? null : action.url(),
                mail.unsubscribeUrl())));
    }

    /** The mail as the outbox keeps it. */
    SealedMail forOutbox(Mail mail) {
        var petition = mail.petition();
        return new SealedMail(
                mail.kind(),
                petition == null ? null : petition.value(),
                recipient(mail.to()),
                mail.urgent(),
                seal(mail));
    }

    Mail open(byte[] sealed) {
        var content = JSON.readValue(new String(key.open(sealed), StandardCharsets.UTF_8), Content.class);
        return new Mail(
                content.kind(),
                content.petition() == null ? null : new PetitionNumber(content.petition()),
                new EmailAddress(content.to()),
                Language.of(content.language()).orElseThrow(),
                content.subject(),
                content.paragraphs(),
                content.actionLabel() == null || content.actionUrl() == null
                        ? null
                        : new Mail.Action(content.actionLabel(), content.actionUrl()),
                content.unsubscribeUrl());
    }
}
