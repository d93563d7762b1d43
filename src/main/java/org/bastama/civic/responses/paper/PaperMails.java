package org.bastama.civic.responses.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Tells whoever entered an answer on paper what became of it, and the officials of the authority that it stands there. */
@Component
class PaperMails {

    private static final String KEY = "responses.paper-mail.";

    private final AccountQueries accounts;
    private final Officials officials;
    private final AuthorityQueries authorities;
    private final PetitionQueries petitions;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    PaperMails(
            AccountQueries accounts,
            Officials officials,
            AuthorityQueries authorities,
            PetitionQueries petitions,
            Outbox outbox,
            Messages messages,
            PortalProperties portal) {
        this.accounts = accounts;
        this.officials = officials;
        this.authorities = authorities;
        this.petitions = petitions;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    void confirmed(PaperAnswer answer) {
        entered(answer).forEach(to -> send(answer, "confirmed", LocalizedText.empty(), to, page(answer)));
        officials
                .of(answer.authoritySlug())
                .forEach(to -> send(answer, "official", LocalizedText.empty(), to, desk(answer)));
    }

    void refused(PaperAnswer answer, LocalizedText note) {
        entered(answer).forEach(to -> send(answer, "refused", note, to, form(answer)));
    }

    /** An objection was decided: {@code stands} or {@code annulled}. */
    void judged(PaperAnswer answer, String verdict, LocalizedText note) {
        entered(answer).forEach(to -> send(answer, verdict, note, to, page(answer)));
        officials.of(answer.authoritySlug()).forEach(to -> send(answer, verdict, note, to, desk(answer)));
    }

    private Stream<Account> entered(PaperAnswer answer) {
        return accounts.find(answer.enteredBy()).filter(Account::active).stream();
    }

    private static String page(PaperAnswer answer) {
        return "/p/" + answer.petition();
    }

    private static String desk(PaperAnswer answer) {
        return "/desk/" + answer.petition();
    }

    private static String form(PaperAnswer answer) {
        return "/my/petitions/" + answer.petition() + "/paper-answer";
    }

    private void send(PaperAnswer answer, String what, LocalizedText note, Account to, String path) {
        var language = to.language();
        var title = petitions
                .find(answer.petition())
                .orElseThrow()
                .text()
                .in(language)
                .title();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                messages.get(language, KEY + what + ".text", title, authority(answer, language), answer.receivedOn()));
        if (!note.isEmpty()) {
            var written = messages.written(language, note.languageFor(language).orElse(language));
            paragraphs.add(messages.get(language, KEY + "reason", note.in(language), written));
        }
        outbox.send(new Mail(
                "responses.paper-" + what,
                answer.petition(),
                to.email(),
                language,
                messages.get(language, KEY + what + ".subject", title),
                List.copyOf(paragraphs),
                new Mail.Action(messages.get(language, KEY + "button"), portal.url(path)),
                null));
    }

    private String authority(PaperAnswer answer, Language language) {
        return authorities
                .find(answer.authoritySlug())
                .map(authority -> authority.names().in(language))
                .orElse(answer.authoritySlug());
    }
}
