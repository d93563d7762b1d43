package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** How a petition stands that was handed over earlier: who has it now, and what was answered. */
@Component
class StandingFacts {

    private final ResponseQueries responses;
    private final AuthorityQueries authorities;
    private final Messages messages;

    StandingFacts(ResponseQueries responses, AuthorityQueries authorities, Messages messages) {
        this.responses = responses;
        this.authorities = authorities;
        this.messages = messages;
    }

    /** A paragraph each; none of a petition that was not handed over. */
    List<String> of(Petition petition, Language language) {
        var handedOverAt = petition.moments().handedOverAt();
        if (handedOverAt == null) {
            return List.of();
        }
        var addressed = Objects.requireNonNull(petition.authoritySlug());
        var facts = new ArrayList<String>();
        facts.add(messages.get(
                language,
                "notifications.mail.closed.with-authority",
                authorityName(addressed, language),
                Formats.day(handedOverAt)));
        var answer = answer(petition);
        responses
                .handOver(petition.number())
                .map(HandOver::authoritySlug)
                .filter(has -> !has.equals(answer.map(Response::authoritySlug).orElse(addressed)))
                .ifPresent(has -> facts.add(
                        messages.get(language, "notifications.mail.handed_over.to", authorityName(has, language))));
        answer.ifPresent(given -> facts.add(answered(given, language)));
        return facts;
    }

    /** The newest final response, in its newest version. */
    private Optional<Response> answer(Petition petition) {
        return responses.of(petition.number()).reversed().stream()
                .filter(response -> response.kind() == Response.Kind.FINAL)
                .findFirst();
    }

    private String answered(Response answer, Language language) {
        return messages.get(
                language,
                "notifications.mail.closed.answered",
                authorityName(answer.authoritySlug(), language),
                messages.get(language, "responses.outcome." + answer.outcome()));
    }

    private String authorityName(String slug, Language language) {
        return authorities.find(slug).map(found -> found.names().in(language)).orElse(slug);
    }
}
