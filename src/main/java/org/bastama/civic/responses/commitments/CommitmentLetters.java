package org.bastama.civic.responses.commitments;

import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the mails about commitments, in the reader's language. */
@Component
class CommitmentLetters {

    private static final String KEY = "responses.mail.commitment.";

    private final AuthorityQueries authorities;
    private final PetitionQueries petitions;
    private final Messages messages;
    private final PortalProperties portal;

    CommitmentLetters(
            AuthorityQueries authorities, PetitionQueries petitions, Messages messages, PortalProperties portal) {
        this.authorities = authorities;
        this.petitions = petitions;
        this.messages = messages;
        this.portal = portal;
    }

    /** A colleague who stands in for somebody reads so. */
    Mail of(Commitment commitment, String how, LocalizedText quoted, String left, StandIns.Addressee reader) {
        var language = reader.account().language();
        return new Mail(
                "responses.commitment",
                commitment.petition(),
                reader.account().email(),
                language,
                messages.get(
                        language,
                        KEY + how + ".subject",
                        commitment.petition().toString(),
                        Excerpt.line(commitment.text(), language),
                        commitment.dueOn()),
                paragraphs(commitment, how, quoted, left, reader),
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"),
                        portal.url("/desk/" + commitment.petition())),
                null);
    }

    private List<String> paragraphs(
            Commitment commitment, String how, LocalizedText quoted, String left, StandIns.Addressee reader) {
        var language = reader.account().language();
        var excerpt = Excerpt.of(quoted, language);
        var text = messages.get(
                language,
                KEY + how + ".text",
                authority(commitment, language),
                title(commitment, language),
                commitment.dueOn(),
                Integer.toString(commitment.number()),
                messages.written(language, excerpt.language()));
        var away = reader.inPlaceOf().stream()
                .map(account -> messages.get(language, "responses.mail.in-place-of", account.name()));
        return Stream.concat(Stream.of(text, excerpt.text(), left, messages.get(language, KEY + "public")), away)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private String title(Commitment commitment, Language language) {
        return petitions
                .find(commitment.petition())
                .filter(petition -> !petition.textHidden())
                .map(petition -> petition.text().in(language).title())
                .orElseGet(() -> messages.get(
                        language, "responses.untitled", commitment.petition().toString()));
    }

    private String authority(Commitment commitment, Language language) {
        return authorities
                .find(commitment.authoritySlug())
                .map(authority -> authority.names().in(language))
                .orElse(commitment.authoritySlug());
    }
}
