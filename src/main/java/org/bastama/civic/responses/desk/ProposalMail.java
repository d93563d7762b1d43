package org.bastama.civic.responses.desk;

import java.util.List;
import java.util.function.Predicate;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Mails about proposed acts: to those who can approve them, and back to those who wrote them. */
@Component
class ProposalMail {

    private static final String KEY = "responses.mail.proposal.";

    private final Officials officials;
    private final PetitionQueries petitions;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    ProposalMail(
            Officials officials, PetitionQueries petitions, Outbox outbox, Messages messages, PortalProperties portal) {
        this.officials = officials;
        this.petitions = petitions;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** Tells every colleague who may approve it. */
    void waits(Proposal proposal) {
        send(
                proposal,
                "waits",
                account -> !proposal.writtenBy(account.id()),
                proposal.newest().writerName(),
                null);
    }

    /** Tells its writers that it is public, and who signed it. */
    void approved(Proposal proposal, Actor by) {
        send(proposal, "approved", account -> proposal.writtenBy(account.id()), by.name(), null);
    }

    /** Tells its writers what is to be changed. */
    void sentBack(Proposal proposal, String remark, Actor by) {
        send(proposal, "sent-back", account -> proposal.writtenBy(account.id()), by.name(), remark);
    }

    private void send(
            Proposal proposal,
            String what,
            Predicate<Account> to,
            String by,
            @org.jspecify.annotations.Nullable String remark) {
        officials.of(proposal.authoritySlug()).stream()
                .filter(to)
                .forEach(account -> outbox.send(mail(proposal, what, account, by, remark)));
    }

    private Mail mail(
            Proposal proposal, String what, Account to, String by, @org.jspecify.annotations.Nullable String remark) {
        var language = to.language();
        var title = title(proposal, language);
        var kind = messages.get(language, kind(proposal.newest().act()));
        var text = messages.get(language, KEY + what + ".text", by, kind, title);
        return new Mail(
                "responses.proposal",
                proposal.petition(),
                to.email(),
                language,
                messages.get(language, KEY + what + ".subject", title),
                remark == null ? List.of(text) : List.of(text, remark),
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"),
                        portal.url("/desk/" + proposal.petition())),
                null);
    }

    /** The message key that names what is proposed. */
    static String kind(TypedAct act) {
        return "responses.proposal.kind." + (act.corrects() == null ? act.kind().code() : "correction");
    }

    private String title(Proposal proposal, Language language) {
        var titles = petitions
                .summary(proposal.petition())
                .map(PetitionSummary::titles)
                .orElse(LocalizedText.empty());
        return titles.isEmpty()
                ? messages.get(
                        language, "responses.untitled", proposal.petition().toString())
                : titles.in(language);
    }
}
