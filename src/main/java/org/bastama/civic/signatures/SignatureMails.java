package org.bastama.civic.signatures;

import java.time.Instant;
import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.Signables;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.MailOrder;
import org.bastama.foundation.mailbox.MailWriter;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** The mails of this room. None repeats what a stranger may have typed into the form but the address it goes to. */
@Component
class SignatureMails implements MailWriter {

    /** Asks to confirm. */
    static final String CONFIRM = "signatures.mail.confirm";

    /** Tells that the mailbox has signed already. */
    static final String REPEATED = "signatures.mail.repeated";

    private final Signables signables;
    private final SigningWords words;
    private final Messages messages;
    private final PortalProperties portal;

    SignatureMails(Signables signables, SigningWords words, Messages messages, PortalProperties portal) {
        this.signables = signables;
        this.words = words;
        this.messages = messages;
        this.portal = portal;
    }

    /** What either answer to an attempt to sign needs: which one it is to be, only the writer learns. */
    static MailOrder answer(PetitionNumber petition, EmailAddress to, Language language, String token, Instant until) {
        return new MailOrder(petition, to, language, List.of(token, until.toString()));
    }

    @Override
    public boolean writes(String kind) {
        return kind.equals(CONFIRM) || kind.equals(REPEATED);
    }

    @Override
    public Mail write(String kind, MailOrder order) {
        var petition = signables.recent(order.petition()).orElseThrow();
        var token = order.facts().getFirst();
        return kind.equals(CONFIRM)
                ? toConfirm(
                        petition,
                        order.to(),
                        order.language(),
                        token,
                        Instant.parse(order.facts().get(1)))
                : toRepeated(petition, order.to(), order.language(), token);
    }

    /** Asks to confirm; the link works until the given time. */
    private Mail toConfirm(Petition petition, EmailAddress to, Language language, String token, Instant until) {
        var title = petition.text().in(language).title();
        return new Mail(
                        CONFIRM,
                        petition.number(),
                        to,
                        language,
                        messages.get(language, "signatures.mail.confirm.subject", title),
                        List.of(
                                messages.get(language, "signatures.mail.confirm.what", title),
                                messages.get(language, words.key(petition, "signatures.mail.confirm.how")),
                                messages.get(language, "signatures.mail.confirm.until", until),
                                messages.get(language, words.key(petition, "signatures.mail.confirm.stranger"))),
                        new Mail.Action(
                                messages.get(language, "signatures.mail.confirm.button"), portal.url("/s/" + token)),
                        null)
                .urgently();
    }

    /** Tells that the mailbox has signed already, with a link to see and, before hand-over, withdraw. */
    private Mail toRepeated(Petition petition, EmailAddress to, Language language, String token) {
        var title = petition.text().in(language).title();
        return new Mail(
                        REPEATED,
                        petition.number(),
                        to,
                        language,
                        messages.get(language, "signatures.mail.repeated.subject", title),
                        List.of(
                                messages.get(language, words.key(petition, "signatures.mail.repeated.what"), title),
                                messages.get(language, "signatures.mail.repeated.second"),
                                messages.get(language, "signatures.mail.repeated.stranger"),
                                messages.get(language, SigningWords.withdrawal(petition))),
                        new Mail.Action(
                                messages.get(language, "signatures.mail.repeated.button"),
                                portal.url("/s/" + token + SignatureLink.EARLIER)),
                        null)
                .urgently();
    }

    /** The link to one's own signatures. */
    Mail toMine(EmailAddress to, Language language, String token) {
        return new Mail(
                        MyMailboxes.MAIL,
                        null,
                        to,
                        language,
                        messages.get(language, "signatures.mail.mine.subject"),
                        List.of(
                                messages.get(language, "signatures.mail.mine.what"),
                                messages.get(language, "signatures.mail.mine.stranger")),
                        new Mail.Action(
                                messages.get(language, "signatures.mail.mine.button"),
                                portal.url("/my/signatures?key=" + token)),
                        null)
                .urgently();
    }
}
