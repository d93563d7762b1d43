package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the letters of mailings, in the reader's language, with the petition's title in it or in the original. */
@Component
class Letters {

    private final PetitionQueries petitions;
    private final Tallies tallies;
    private final AuthorityQueries authorities;
    private final ResponseQueries responses;
    private final Messages messages;
    private final PortalProperties portal;

    Letters(
            PetitionQueries petitions,
            Tallies tallies,
            AuthorityQueries authorities,
            ResponseQueries responses,
            Messages messages,
            PortalProperties portal) {
        this.petitions = petitions;
        this.tallies = tallies;
        this.authorities = authorities;
        this.responses = responses;
        this.messages = messages;
        this.portal = portal;
    }

    /** The letter of a mailing to one kind of reader. */
    Letter write(Mailing.Key key, Mailing.Stage reader, Language language) {
        var petition = petitions.find(key.petition()).orElseThrow();
        var title = title(petition, language);
        var prefix = "notifications.mail." + key.occasion().code();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(first(key, reader, petition, language));
        paragraphs.addAll(facts(key, petition, language));
        if (reader != Mailing.Stage.LEADERS) {
            paragraphs.add(messages.get(
                    language,
                    reader == Mailing.Stage.SIGNERS
                            ? "notifications.mail.because-signed"
                            : "notifications.mail.because-following"));
        }
        return new Letter(
                "notifications." + key.occasion().code(),
                key.petition(),
                language,
                messages.get(language, prefix + ".subject", title),
                List.copyOf(paragraphs),
                key.occasion() == Occasion.TAKEN_DOWN
                        ? link("notifications.mail.taken_down.button", "/removals", language)
                        : link("notifications.mail.button", "/p/" + key.petition(), language));
    }

    /** What happened; a petition taken down with its text is named by its number. */
    private String first(Mailing.Key key, Mailing.Stage reader, Petition petition, Language language) {
        var prefix = "notifications.mail." + key.occasion().code();
        if (key.occasion() == Occasion.TAKEN_DOWN && petition.textHidden()) {
            return messages.get(
                    language, prefix + ".untitled", petition.number().toString());
        }
        var kind = reader == Mailing.Stage.LEADERS ? ".yours" : ".text";
        return messages.get(language, prefix + kind, title(petition, language));
    }

    private Mail.Action link(String label, String path, Language language) {
        return new Mail.Action(messages.get(language, label), portal.url(path + "?lang=" + language.code()));
    }

    /** The title as it may be shown: of a text that was hidden, only the number. */
    private String title(Petition petition, Language language) {
        return petition.textHidden()
                ? messages.get(
                        language,
                        "notifications.mail.untitled",
                        petition.number().toString())
                : petition.text().in(language).title();
    }

    private List<String> facts(Mailing.Key key, Petition petition, Language language) {
        return switch (key.occasion()) {
            case THRESHOLD_REACHED -> thresholdReached(key, petition, language);
            case HANDED_OVER -> handedOver(key.ordinal(), petition, language);
            case CLOSED -> closed(petition, language);
            case CLOSED_BELOW -> List.of(count(petition, language));
            case ANSWERED -> answered(key, language);
            case WITHDRAWN, TAKEN_DOWN -> note(petition.note(), language);
        };
    }

    private List<String> thresholdReached(Mailing.Key key, Petition petition, Language language) {
        var threshold = petition.thresholds().stream()
                .filter(t -> t.ordinal() == key.ordinal())
                .findFirst()
                .orElseThrow();
        return List.of(
                messages.get(language, "notifications.mail.threshold_reached.required", threshold.required()),
                messages.get(
                        language,
                        threshold.whenReached()
                                ? "notifications.mail.threshold_reached.at-once"
                                : "notifications.mail.threshold_reached.at-closing",
                        authorityName(Objects.requireNonNull(petition.authoritySlug()), language)));
    }

    private List<String> handedOver(int threshold, Petition petition, Language language) {
        var authority = authorityName(Objects.requireNonNull(petition.authoritySlug()), language);
        var due = responses.deadlines(petition.number()).stream()
                .filter(d -> d.ordinal() == threshold)
                .findFirst()
                .map(d -> messages.get(language, "notifications.mail.handed_over.due", d.dueOn()))
                .orElseGet(() -> messages.get(language, "notifications.mail.handed_over.no-term"));
        return List.of(
                count(petition, language), messages.get(language, "notifications.mail.handed_over.to", authority), due);
    }

    /** Whether it reached its number, and the hand-over: that closing led to, or that came before. */
    private List<String> closed(Petition petition, Language language) {
        var facts = new ArrayList<String>();
        if (petition.thresholds().stream().anyMatch(t -> t.reachedAt() != null)) {
            facts.add(messages.get(language, "notifications.mail.closed.reached"));
        }
        var closedAt = petition.moments().closedAt();
        petition.thresholds().stream()
                .filter(t -> closedAt != null
                        && t.handedOverAt() != null
                        && !t.handedOverAt().isBefore(closedAt))
                .findFirst()
                .ifPresentOrElse(
                        t -> facts.addAll(handedOver(t.ordinal(), petition, language)),
                        () -> facts.addAll(before(petition, language)));
        return facts;
    }

    private List<String> before(Petition petition, Language language) {
        var handedOverAt = petition.moments().handedOverAt();
        return handedOverAt == null
                ? List.of(count(petition, language))
                : List.of(
                        count(petition, language),
                        messages.get(
                                language,
                                "notifications.mail.closed.with-authority",
                                authorityName(Objects.requireNonNull(petition.authoritySlug()), language),
                                Formats.day(handedOverAt)));
    }

    private List<String> answered(Mailing.Key key, Language language) {
        var response = responses.of(key.petition()).stream()
                .filter(r -> r.kind() == Response.Kind.FINAL)
                .skip(key.ordinal() - 1L)
                .findFirst()
                .orElseThrow();
        var quote = Quote.of(response.text(), language);
        return List.of(
                messages.get(
                        language,
                        "notifications.mail.answered.outcome",
                        authorityName(response.authoritySlug(), language),
                        messages.get(language, "responses.outcome." + response.outcome()),
                        quote.whole() ? "whole" : "beginning",
                        messages.written(language, quote.language())),
                quote.text());
    }

    private String count(Petition petition, Language language) {
        var count = tallies.count(petition.number()).orElseThrow();
        return count.count() == 0 && count.declared() > 0
                ? messages.get(language, "notifications.mail.declared", count.declared())
                : messages.get(language, "notifications.mail.count", count.count());
    }

    private List<String> note(LocalizedText note, Language language) {
        if (note.isEmpty()) {
            return List.of();
        }
        var quote = Quote.whole(note, language);
        return List.of(
                quote.language() == language
                        ? quote.text()
                        : quote.text() + " (" + messages.written(language, quote.language()) + ")");
    }

    private String authorityName(String slug, Language language) {
        Optional<Authority> authority = authorities.find(slug);
        return authority.map(a -> a.names().in(language)).orElse(slug);
    }
}
