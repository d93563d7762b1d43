package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** The facts of what an authority did with a petition, as letters tell them in the reader's language. */
@Component
class ActFacts {

    private final ResponseQueries responses;
    private final DeadlineQueries deadlines;
    private final AuthorityQueries authorities;
    private final Messages messages;

    ActFacts(ResponseQueries responses, DeadlineQueries deadlines, AuthorityQueries authorities, Messages messages) {
        this.responses = responses;
        this.deadlines = deadlines;
        this.authorities = authorities;
        this.messages = messages;
    }

    /** What the letter of a mailing about an act tells, a paragraph each. */
    List<String> of(Mailing.Key key, Language language) {
        return switch (key.occasion()) {
            case INTERIM -> interim(act(key, Response.Kind.INTERIM, false), language);
            case INTERIM_CORRECTED -> interim(act(key, Response.Kind.INTERIM, true), language);
            case EXTENDED -> moved(act(key, Response.Kind.EXTENSION, false), language);
            case SUSPENDED -> suspended(act(key, Response.Kind.SUSPENSION, false), language);
            case RESUMED -> moved(act(key, Response.Kind.RESUMPTION, false), language);
            case TRANSFERRED -> transferred(act(key, Response.Kind.TRANSFER, false), language);
            case ANSWERED, REVIEWED -> answered(act(key, Response.Kind.FINAL, false), language);
            case CORRECTED -> answered(act(key, Response.Kind.FINAL, true), language);
            default -> throw new IllegalArgumentException(key.code());
        };
    }

    /** Whether the final response that a mailing is about is one, in this version or another. */
    boolean stand(Mailing.Key key) {
        var original = act(key, Response.Kind.FINAL, key.occasion() == Occasion.CORRECTED)
                .version()
                .original();
        return responses.of(key.petition()).stream()
                .anyMatch(shown -> shown.version().original().equals(original));
    }

    private Response act(Mailing.Key key, Response.Kind kind, boolean correction) {
        return responses.published(key.petition(), kind, correction).get(key.ordinal() - 1);
    }

    private List<String> interim(Response act, Language language) {
        return quoted(
                act,
                language,
                quote -> messages.get(
                        language,
                        "notifications.mail.quote",
                        authorityName(act.authoritySlug(), language),
                        quote.whole() ? "whole" : "beginning",
                        messages.written(language, quote.language())));
    }

    private List<String> answered(Response act, Language language) {
        return quoted(
                act,
                language,
                quote -> messages.get(
                        language,
                        "notifications.mail.answered.outcome",
                        authorityName(act.authoritySlug(), language),
                        messages.get(language, "responses.outcome." + act.outcome()),
                        quote.whole() ? "whole" : "beginning",
                        messages.written(language, quote.language())));
    }

    /** The text of an act below its heading, and before it why it was corrected, if it was. */
    private List<String> quoted(Response act, Language language, Function<Quote, String> heading) {
        var facts = new ArrayList<String>();
        source(act, language).ifPresent(facts::add);
        if (act.corrected()) {
            facts.add(reason(act.version().reason(), language));
        }
        var quote = Quote.of(act.worded((in, key) -> messages.get(in, key)), language);
        facts.add(heading.apply(quote));
        facts.add(quote.text());
        return facts;
    }

    /** How the act came, where that was not from the authority's desk. */
    private Optional<String> source(Response act, Language language) {
        var received = act.signed().receivedOn();
        var number = act.incomingNumber();
        return act.source() == Response.Source.DESK
                ? Optional.empty()
                : Optional.of(messages.get(
                        language,
                        "responses.source." + act.source().code(),
                        received == null ? "" : Formats.date(language, received),
                        number == null ? "" : number));
    }

    /** By when the answer is due now, and why. */
    private List<String> moved(Response act, Language language) {
        return List.of(
                messages.get(
                        language,
                        "notifications.mail.extended.due",
                        authorityName(act.authoritySlug(), language),
                        Objects.requireNonNull(act.particulars().dueOn())),
                reason(act.text(), language));
    }

    private List<String> suspended(Response act, Language language) {
        var facts = new ArrayList<String>();
        facts.add(messages.get(
                language,
                "notifications.mail.suspended.until",
                Objects.requireNonNull(act.particulars().suspendedUntil())));
        facts.addAll(moved(act, language));
        return facts;
    }

    private List<String> transferred(Response act, Language language) {
        var facts = new ArrayList<String>();
        facts.add(messages.get(
                language,
                "notifications.mail.transferred.to",
                authorityName(act.authoritySlug(), language),
                authorityName(Objects.requireNonNull(act.particulars().transferredTo()), language)));
        facts.add(reason(act.text(), language));
        deadlines
                .current(act.petition())
                .filter(deadline ->
                        deadline.authoritySlug().equals(act.particulars().transferredTo()))
                .map(deadline -> messages.get(language, "notifications.mail.handed_over.due", deadline.dueOn()))
                .ifPresent(facts::add);
        return facts;
    }

    private String reason(LocalizedText reason, Language language) {
        var quote = Quote.of(reason, language);
        return messages.get(
                language, "notifications.mail.reason", quote.text(), messages.written(language, quote.language()));
    }

    private String authorityName(String slug, Language language) {
        return authorities
                .find(slug)
                .map(authority -> authority.names().in(language))
                .orElse(slug);
    }
}
