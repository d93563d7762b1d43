package org.bastama.outside.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.Transfer;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** Whose answer is due and by when, as letters tell it in the reader's language. */
@Component
class TermFacts {

    private final DeadlineQueries deadlines;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;
    private final Messages messages;

    TermFacts(DeadlineQueries deadlines, ResponseQueries responses, AuthorityQueries authorities, Messages messages) {
        this.deadlines = deadlines;
        this.responses = responses;
        this.authorities = authorities;
        this.messages = messages;
    }

    /** Whether a mailing is about the term of a request for review: there is an answer already, a new one is due. */
    boolean isReview(Mailing.Key key) {
        return Occasion.OF_DEADLINES.contains(key.occasion()) && responses.isReview(key.petition(), key.ordinal());
    }

    /** What the letter of a mailing about a term tells, a paragraph each. */
    List<String> of(Mailing.Key key, Language language) {
        var due = Objects.requireNonNull(key.due());
        var text = isOver(key.occasion()) ? "notifications.mail.was-due" : "notifications.mail.is-due";
        var authority = authority(key, due);
        return List.of(messages.get(
                language,
                isReview(key) ? text + ".review" : text,
                authorities
                        .find(authority)
                        .map(found -> found.names().in(language))
                        .orElse(authority),
                due));
    }

    private static boolean isOver(Occasion occasion) {
        return occasion == Occasion.OVERDUE || occasion == Occasion.LONG_OVERDUE;
    }

    /** The authority that has it, or the former one whose due date it was. */
    private String authority(Mailing.Key key, LocalDate due) {
        var deadline = deadlines.of(key.petition()).stream()
                .filter(d -> d.ordinal() == key.ordinal())
                .findFirst()
                .orElseThrow();
        return deadline.dueOn().equals(due)
                ? deadline.authoritySlug()
                : responses.transfers(key.petition()).stream()
                        .filter(t -> t.ordinal() == key.ordinal() && due.equals(t.dueOn()))
                        .findFirst()
                        .map(Transfer::fromAuthority)
                        .orElse(deadline.authoritySlug());
    }
}
