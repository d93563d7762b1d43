package org.bastama.civic.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of those who hold a consultation that it was announced (docs/decisions/0030). */
@Component
class ConsultationMails {

    private static final String KEY = "consultations.mail.announced.";

    private final Officials officials;
    private final GroupQueries groups;
    private final AccountQueries accounts;
    private final HolderNames names;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    ConsultationMails(
            Officials officials,
            GroupQueries groups,
            AccountQueries accounts,
            HolderNames names,
            Outbox outbox,
            Messages messages,
            PortalProperties portal) {
        this.officials = officials;
        this.groups = groups;
        this.accounts = accounts;
        this.names = names;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** One mail to each but who announced it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announced(Consultation consultation, Actor announcer) {
        readers(consultation.holders()).values().stream()
                .filter(account -> !announcer.is(account.id()))
                .forEach(account -> outbox.send(mail(consultation, account)));
    }

    private Map<AccountId, Account> readers(Consultation.Holders holders) {
        var slug = holders.authoritySlug();
        var group = holders.group();
        var speakers = Stream.ofNullable(slug).flatMap(known -> officials.of(known).stream());
        var members = Stream.ofNullable(group)
                .flatMap(known -> groups.find(known).stream())
                .flatMap(found -> found.members().stream())
                .filter(Group.Member::confirmed)
                .map(Group.Member::account)
                .filter(Objects::nonNull)
                .flatMap(account -> accounts.find(account).stream())
                .filter(Account::active);
        var readers = new LinkedHashMap<AccountId, Account>();
        Stream.concat(speakers, members).forEach(account -> readers.putIfAbsent(account.id(), account));
        return readers;
    }

    private Mail mail(Consultation consultation, Account to) {
        var language = to.language();
        var title = consultation.text().titles().in(language);
        var moments = consultation.moments();
        return new Mail(
                "consultations.announced",
                null,
                to.email(),
                language,
                messages.get(language, KEY + "subject", title),
                List.of(
                        messages.get(language, KEY + "what", names.in(consultation.holders(), language), title),
                        Excerpt.of(consultation.text().questions(), language).text(),
                        messages.get(
                                language,
                                KEY + "when",
                                Objects.requireNonNull(moments.opensOn()),
                                Objects.requireNonNull(moments.lastDay())),
                        messages.get(language, KEY + "because")),
                new Mail.Action(messages.get(language, KEY + "button"), page(consultation, language)),
                null);
    }

    private String page(Consultation consultation, Language language) {
        return portal.url("/c/" + consultation.number() + "?lang=" + language.code());
    }
}
