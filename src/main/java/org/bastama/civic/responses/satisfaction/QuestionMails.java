package org.bastama.civic.responses.satisfaction;

import java.util.EnumMap;
import java.util.List;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.signatures.Signers;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the mails that tell signers of the response and ask what they think of it: one mail for both. */
@Component
class QuestionMails {

    private static final String KEY = "responses.mail.question.";

    /** What all mails of one language say. */
    private record Words(String subject, List<String> paragraphs, String button) {}

    private final PetitionQueries petitions;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;
    private final AnswerLinks links;
    private final Messages messages;
    private final PortalProperties portal;

    QuestionMails(
            PetitionQueries petitions,
            ResponseQueries responses,
            AuthorityQueries authorities,
            AnswerLinks links,
            Messages messages,
            PortalProperties portal) {
        this.petitions = petitions;
        this.responses = responses;
        this.authorities = authorities;
        this.links = links;
        this.messages = messages;
        this.portal = portal;
    }

    /** One mail for each signer, with a link of its own. */
    List<Mail> of(Question question, List<Signers.Asking> signers) {
        if (signers.isEmpty()) {
            return List.of();
        }
        var petition = petitions.find(question.petition()).orElseThrow();
        var response = newest(question);
        var written = new EnumMap<Language, Words>(Language.class);
        return signers.stream()
                .map(signer -> mail(
                        question.petition(),
                        signer,
                        written.computeIfAbsent(
                                signer.language(), language -> words(question, petition, response, language))))
                .toList();
    }

    /** The response in the version that holds today. */
    private Response newest(Question question) {
        return responses.of(question.petition()).stream()
                .filter(response -> response.version().original().equals(question.response()))
                .findFirst()
                .orElseThrow();
    }

    private Mail mail(PetitionNumber petition, Signers.Asking signer, Words words) {
        var token = links.token(new AnswerToken(petition, signer.signature()));
        return new Mail(
                "responses.question",
                petition,
                signer.email(),
                signer.language(),
                words.subject(),
                words.paragraphs(),
                new Mail.Action(
                        words.button(),
                        portal.url("/q/" + token + "?lang=" + signer.language().code())),
                portal.url("/u/" + signer.unsubscribeToken()));
    }

    private Words words(Question question, Petition petition, Response response, Language language) {
        var title = petition.text().in(language).title();
        var excerpt = Excerpt.of(response.worded((in, key) -> messages.get(in, key)), language);
        return new Words(
                messages.get(language, KEY + "subject", title),
                List.of(
                        messages.get(language, KEY + "text", title),
                        messages.get(
                                language,
                                KEY + "outcome",
                                authorityName(response.authoritySlug(), language),
                                messages.get(language, "responses.outcome." + response.outcome()),
                                excerpt.whole() ? "whole" : "beginning",
                                messages.written(language, excerpt.language())),
                        excerpt.text(),
                        messages.get(
                                language,
                                KEY + "page",
                                portal.url("/p/" + question.petition() + "?lang=" + language.code())),
                        messages.get(language, KEY + "ask", question.lastDay()),
                        messages.get(language, KEY + "because")),
                messages.get(language, KEY + "button"));
    }

    private String authorityName(String slug, Language language) {
        return authorities.find(slug).map(a -> a.names().in(language)).orElse(slug);
    }
}
