package org.bastama.foundation.mailbox;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.EmailAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every mail the demo "sent", from the moment its transaction committed. There is no such bean in production. */
@Component
@Profile("demo | test")
public class SentMails {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final OutboxRepository mails;
    private final MailSeal seal;
    private final MailRendering rendering;

    SentMails(OutboxRepository mails, MailSeal seal, MailRendering rendering) {
        this.mails = mails;
        this.seal = seal;
        this.rendering = rendering;
    }

    /** The newest mails to anybody, newest first. */
    @Transactional(readOnly = true)
    public List<SentMail> newest(int limit) {
        return newest(limit, 0);
    }

    /** The newest mails to anybody after so many, newest first. */
    @Transactional(readOnly = true)
    public List<SentMail> newest(int limit, int after) {
        return mails.newest(null, limit, after).stream().map(this::read).toList();
    }

    /** The newest mails to this address as it was typed (the case aside), newest first. */
    @Transactional(readOnly = true)
    public List<SentMail> to(EmailAddress address, int limit) {
        return to(address, limit, 0);
    }

    /** The same after so many. */
    @Transactional(readOnly = true)
    public List<SentMail> to(EmailAddress address, int limit, int after) {
        return mails.newest(seal.recipient(address), limit, after).stream()
                .map(this::read)
                .filter(mail -> mail.to().equalsIgnoreCase(address.value()))
                .toList();
    }

    private SentMail read(OutboxRepository.Entry entry) {
        var mail = seal.open(entry.kind(), entry.payload());
        var rendered = rendering.render(mail);
        var links = LINK.matcher(rendered.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        var sentAt = entry.sentAt() == null ? entry.createdAt() : entry.sentAt();
        return new SentMail(
                mail.to().value(),
                mail.subject(),
                rendered.text(),
                rendered.html(),
                mail.language().code(),
                sentAt,
                links);
    }
}
