package org.bastama.civic.responses.office;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.NobodyToTell;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Words of the mails to an office. */
@Component
class OfficeMails {

    /** The kind of the second mail, of which an office gets a few a day. */
    static final String LETTER = "responses.office-link";

    private final AuthorityQueries authorities;
    private final Messages messages;
    private final PortalProperties portal;

    OfficeMails(AuthorityQueries authorities, Messages messages, PortalProperties portal) {
        this.authorities = authorities;
        this.messages = messages;
        this.portal = portal;
    }

    /** A petition came: what it asks, by when, and the link that has a second mail sent. */
    Mail received(NobodyToTell event, Petition petition, OfficeAddress office, String path) {
        var language = office.language();
        var text = petition.text().in(language);
        var written = messages.written(language, petition.text().languageFor(language));
        var paragraphs = new ArrayList<String>();
        var act = event.passedOn();
        if (act == null) {
            paragraphs.add(messages.get(language, "responses.mail.received.text", text.title(), written));
        } else {
            paragraphs.addAll(passedOn(act, text.title(), written, language));
        }
        paragraphs.add(text.demand());
        var due = event.due();
        paragraphs.add(
                due == null
                        ? messages.get(language, "responses.mail.received.no-term")
                        : messages.get(language, "responses.office-mail.due", due));
        paragraphs.add(messages.get(
                language,
                "responses.mail.received.pack",
                portal.url("/p/" + petition.number() + "/pack?lang=" + language.code())));
        paragraphs.add(messages.get(language, "responses.office-mail.how"));
        paragraphs.add(messages.get(language, "responses.office-mail.official"));
        return new Mail(
                "responses.received",
                petition.number(),
                office.email(),
                language,
                messages.get(language, "responses.mail.received.subject", text.title()),
                paragraphs,
                new Mail.Action(messages.get(language, "responses.office-mail.button"), portal.url(path)),
                null);
    }

    private List<String> passedOn(Response act, String title, String written, Language language) {
        return List.of(
                messages.get(language, "responses.mail.passed-on.text", title, name(act.authoritySlug(), language)),
                messages.get(
                        language,
                        "responses.mail.passed-on.reason",
                        act.text().in(language),
                        messages.written(
                                language, act.text().languageFor(language).orElse(language))),
                messages.get(language, "responses.mail.passed-on.demand", written));
    }

    /** The second mail: the link that opens the form, once and not for long. */
    Mail letter(Petition petition, HandOver handOver, OfficeAddress office, String token) {
        var language = office.language();
        var key = "responses.office-mail.letter.";
        var title = petition.text().in(language).title();
        return new Mail(
                        LETTER,
                        petition.number(),
                        office.email(),
                        language,
                        messages.get(
                                language, key + "subject", petition.number().toString()),
                        List.of(
                                messages.get(language, key + "text", title, name(handOver.authoritySlug(), language)),
                                messages.get(language, key + "valid", AskForLetter.VALID.toHours()),
                                messages.get(language, key + "not-you")),
                        new Mail.Action(messages.get(language, key + "button"), portal.url("/o/answer/" + token)),
                        null)
                .urgently();
    }

    private String name(String slug, Language language) {
        return authorities
                .find(slug)
                .map(authority -> authority.names())
                .orElse(LocalizedText.of(Language.EN, slug))
                .in(language);
    }
}
