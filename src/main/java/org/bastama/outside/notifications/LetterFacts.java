package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** The facts of what happened to a petition, as letters tell them in the reader's language. */
@Component
class LetterFacts {

    private final Tallies tallies;
    private final AuthorityQueries authorities;
    private final DeadlineQueries deadlines;
    private final ActFacts acts;
    private final TermFacts terms;
    private final StandingFacts standing;
    private final CommitmentFacts commitments;
    private final AfterwardsQueries afterwards;
    private final Messages messages;

    LetterFacts(
            Tallies tallies,
            AuthorityQueries authorities,
            DeadlineQueries deadlines,
            ActFacts acts,
            TermFacts terms,
            StandingFacts standing,
            CommitmentFacts commitments,
            AfterwardsQueries afterwards,
            Messages messages) {
        this.tallies = tallies;
        this.authorities = authorities;
        this.deadlines = deadlines;
        this.acts = acts;
        this.terms = terms;
        this.standing = standing;
        this.commitments = commitments;
        this.afterwards = afterwards;
        this.messages = messages;
    }

    /** Whether the facts still are some: an answer may have been taken back. */
    boolean stand(Mailing.Key key) {
        return switch (key.occasion()) {
            case ANSWERED, CORRECTED, REVIEWED -> acts.stand(key);
            default -> true;
        };
    }

    /** What the letter of a mailing tells, a paragraph each. */
    List<String> of(Mailing.Key key, Petition petition, Language language) {
        return switch (key.occasion()) {
            case OPENED -> opened(petition, language);
            case THRESHOLD_REACHED -> thresholdReached(key, petition, language);
            case HANDED_OVER -> handedOver(key.ordinal(), petition, language);
            case CLOSED -> closed(petition, language);
            case CLOSED_BELOW -> List.of(count(petition, language));
            case INTERIM, INTERIM_CORRECTED, EXTENDED, SUSPENDED, RESUMED, TRANSFERRED, ANSWERED, CORRECTED, REVIEWED ->
                acts.of(key, language);
            case REPLIED -> said(afterwards.reply(key.petition()).orElseThrow().text(), language);
            case REVIEW_REQUESTED ->
                said(afterwards.review(key.petition()).orElseThrow().reason(), language);
            case COMMITMENT -> commitments.of(key, language);
            case SUSPENSION_ENDED, DUE_SOON, OVERDUE, LONG_OVERDUE -> terms.of(key, language);
            case WITHDRAWN, TAKEN_DOWN -> note(petition.note(), language);
            case CONSULTATION_ANNOUNCED, CONSULTATION_OUTCOME ->
                throw new IllegalStateException("a consultation is no petition");
        };
    }

    /** What it demands, of whom, and until when it can be signed. */
    private List<String> opened(Petition petition, Language language) {
        var facts = new ArrayList<String>();
        facts.add(petition.text().in(language).demand());
        facts.add(messages.get(
                language,
                "notifications.mail.opened.to",
                authorityName(Objects.requireNonNull(petition.authoritySlug()), language)));
        var closes = petition.moments().closesAt();
        if (closes != null) {
            facts.add(messages.get(language, "notifications.mail.opened.until", Formats.day(closes)));
        }
        return facts;
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
        var due = deadlines.of(petition.number()).stream()
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
                .ifPresentOrElse(t -> facts.addAll(handedOver(t.ordinal(), petition, language)), () -> {
                    facts.add(count(petition, language));
                    facts.addAll(standing.of(petition, language));
                });
        return facts;
    }

    /** What the group wrote, or its beginning. */
    private List<String> said(LocalizedText text, Language language) {
        var quote = Quote.of(text, language);
        return List.of(
                quote.language() == language
                        ? quote.text()
                        : quote.text() + " (" + messages.written(language, quote.language()) + ")");
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
