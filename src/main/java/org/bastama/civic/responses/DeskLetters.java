package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written to officials of a petition that comes to them, and to administrators where there is none. */
@Component
class DeskLetters {

    private final Officials officials;
    private final AuthorityQueries authorities;
    private final Messages messages;
    private final PortalProperties portal;

    DeskLetters(Officials officials, AuthorityQueries authorities, Messages messages, PortalProperties portal) {
        this.officials = officials;
        this.authorities = authorities;
        this.messages = messages;
        this.portal = portal;
    }

    /** The group asks to have the answer reviewed, for this reason. */
    Mail reviewAsked(Petition petition, Account official, LocalizedText reason, LocalDate due) {
        var language = official.language();
        var title = petition.text().in(language).title();
        return new Mail(
                "responses.review",
                petition.number(),
                official.email(),
                language,
                messages.get(language, "responses.mail.review.subject", title),
                List.of(messages.get(language, "responses.mail.review.text", title, due), reason(reason, language)),
                desk(petition, language),
                null);
    }

    /** Another authority passed it on, with its reason. */
    Mail passedOn(Petition petition, Response act, Account official, @Nullable LocalDate due) {
        var language = official.language();
        var first = List.of(
                messages.get(
                        language,
                        "responses.mail.passed-on.text",
                        petition.text().in(language).title(),
                        name(act.authoritySlug(), language)),
                reason(act.text(), language),
                messages.get(
                        language,
                        "responses.mail.passed-on.demand",
                        messages.written(language, petition.text().languageFor(language))));
        return toDesk(petition, official, first, due);
    }

    /** It came, and by when an answer is due, if a term is fixed. */
    Mail received(Petition petition, Account official, @Nullable LocalDate due) {
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
                desk(petition, language),
                null);
    }

    /** Nobody speaks for the authority. Names the petition by its number, as all mails to administrators do. */
    Mail noOfficial(Petition petition, String authoritySlug, Account to, @Nullable LocalDate due) {
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

    private String reason(LocalizedText reason, Language language) {
        return messages.get(
                language,
                "responses.mail.passed-on.reason",
                reason.in(language),
                messages.written(language, reason.languageFor(language).orElse(language)));
    }

    private Mail.Action desk(Petition petition, Language language) {
        return new Mail.Action(
                messages.get(language, "responses.mail.received.button"), portal.url("/desk/" + petition.number()));
    }
}
