package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Mails to the officials of an authority; where it has none, to the administrators, who can invite one, and word to
 * whoever knows where else to write.
 */
@Component
class DeskMail {

    private final Officials officials;
    private final AuthorityQueries authorities;
    private final AccountQueries accounts;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;
    private final ApplicationEventPublisher events;

    DeskMail(
            Officials officials,
            AuthorityQueries authorities,
            AccountQueries accounts,
            Outbox outbox,
            Messages messages,
            PortalProperties portal,
            ApplicationEventPublisher events) {
        this.officials = officials;
        this.authorities = authorities;
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
        this.events = events;
    }

    /**
     * Tells every official of the authority that a petition came, and by when an answer is due, if a term is fixed; or
     * every administrator that nobody speaks for the authority.
     */
    void received(Petition petition, String authoritySlug, @Nullable LocalDate due) {
        var told = officials.of(authoritySlug);
        told.forEach(official -> outbox.send(received(petition, official, due)));
        if (told.isEmpty()) {
            accounts.withRole(Role.ADMINISTRATOR)
                    .forEach(to -> outbox.send(noOfficial(petition, authoritySlug, to, due)));
            events.publishEvent(new NobodyToTell(petition.number(), authoritySlug, due, null));
        }
    }

    /** The same for a petition that another authority passed on, with its reason. */
    void passedOn(Petition petition, Response act, @Nullable LocalDate due) {
        var to = Objects.requireNonNull(act.particulars().transferredTo());
        var told = officials.of(to);
        told.forEach(official -> outbox.send(passedOn(petition, act, official, due)));
        if (told.isEmpty()) {
            accounts.withRole(Role.ADMINISTRATOR).forEach(admin -> outbox.send(noOfficial(petition, to, admin, due)));
            events.publishEvent(new NobodyToTell(petition.number(), to, due, act));
        }
    }

    /** The group asks to have the answer reviewed, for this reason. */
    void reviewAsked(Petition petition, String authoritySlug, LocalizedText reason, LocalDate due) {
        var told = officials.of(authoritySlug);
        told.forEach(official -> outbox.send(reviewAsked(petition, official, reason, due)));
        if (told.isEmpty()) {
            accounts.withRole(Role.ADMINISTRATOR)
                    .forEach(admin -> outbox.send(noOfficial(petition, authoritySlug, admin, due)));
            events.publishEvent(new NobodyToTell(petition.number(), authoritySlug, due, null));
        }
    }

    private Mail reviewAsked(Petition petition, Account official, LocalizedText reason, LocalDate due) {
        var language = official.language();
        var title = petition.text().in(language).title();
        return new Mail(
                "responses.review",
                petition.number(),
                official.email(),
                language,
                messages.get(language, "responses.mail.review.subject", title),
                List.of(
                        messages.get(language, "responses.mail.review.text", title, due),
                        messages.get(
                                language,
                                "responses.mail.passed-on.reason",
                                reason.in(language),
                                messages.written(
                                        language, reason.languageFor(language).orElse(language)))),
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"),
                        portal.url("/desk/" + petition.number())),
                null);
    }

    private Mail passedOn(Petition petition, Response act, Account official, @Nullable LocalDate due) {
        var language = official.language();
        var first = List.of(
                messages.get(
                        language,
                        "responses.mail.passed-on.text",
                        petition.text().in(language).title(),
                        name(act.authoritySlug(), language)),
                messages.get(
                        language,
                        "responses.mail.passed-on.reason",
                        act.text().in(language),
                        messages.written(
                                language, act.text().languageFor(language).orElse(language))),
                messages.get(
                        language,
                        "responses.mail.passed-on.demand",
                        messages.written(language, petition.text().languageFor(language))));
        return toDesk(petition, official, first, due);
    }

    private Mail received(Petition petition, Account official, @Nullable LocalDate due) {
        var language = official.language();
        return toDesk(
                petition,
                official,
                List.of(messages.get(
                        language,
                        "responses.mail.received.text",
                        petition.text().in(language).title(),
                        messages.written(language, petition.text().languageFor(language)))),
                due);
    }

    private Mail toDesk(Petition petition, Account official, List<String> first, @Nullable LocalDate due) {
        var language = official.language();
        var text = petition.text().in(language);
        var paragraphs = new ArrayList<>(first);
        paragraphs.add(text.demand());
        paragraphs.add(
                due == null
                        ? messages.get(language, "responses.mail.received.no-term")
                        : messages.get(language, "responses.mail.received.due", due));
        paragraphs.add(messages.get(
                language,
                "responses.mail.received.pack",
                portal.url("/p/" + petition.number() + "/pack?lang=" + language.code())));
        return new Mail(
                "responses.received",
                petition.number(),
                official.email(),
                language,
                messages.get(language, "responses.mail.received.subject", text.title()),
                paragraphs,
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"),
                        portal.url("/desk/" + petition.number())),
                null);
    }

    /** Names the petition by its number, as all mails to administrators do. */
    private Mail noOfficial(Petition petition, String authoritySlug, Account to, @Nullable LocalDate due) {
        var language = to.language();
        var number = petition.number().toString();
        var key = "responses.mail.no-official.";
        var facts =
                messages.get(language, key + "text", number, name(authoritySlug, language), due == null ? "none" : due);
        return new Mail(
                "responses.no-official",
                petition.number(),
                to.email(),
                language,
                messages.get(language, key + "subject", number),
                List.of(facts, messages.get(language, key + invitation(authoritySlug))),
                new Mail.Action(
                        messages.get(language, key + "button"),
                        portal.url("/administration/authorities?authority=" + authoritySlug)),
                null);
    }

    /** Where its office is registered, somebody there was written to all the same. */
    private String invitation(String authoritySlug) {
        return officials.officeAddress(authoritySlug).isPresent() ? "office" : "invite";
    }

    private String name(String authoritySlug, Language language) {
        return authorities
                .find(authoritySlug)
                .map(authority -> authority.names().in(language))
                .orElse(authoritySlug);
    }
}
