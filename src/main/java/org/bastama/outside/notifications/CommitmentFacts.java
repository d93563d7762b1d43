package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentChanged;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** The facts of a step of a commitment, as letters tell them in the reader's language. */
@Component
class CommitmentFacts {

    private final CommitmentQueries commitments;
    private final AuthorityQueries authorities;
    private final Messages messages;

    CommitmentFacts(CommitmentQueries commitments, AuthorityQueries authorities, Messages messages) {
        this.commitments = commitments;
        this.authorities = authorities;
        this.messages = messages;
    }

    /** What happened, what was promised, and what was said of it. */
    List<String> of(Mailing.Key key, Language language) {
        var number = CommitmentChanged.commitmentOf(key.ordinal());
        var commitment = commitments.find(key.petition(), number).orElseThrow();
        var step = commitments.steps(key.petition()).getOrDefault(number, List.of()).stream()
                .filter(one -> one.ordinal() == CommitmentChanged.stepOf(key.ordinal()))
                .findFirst()
                .orElseThrow();
        var facts = new ArrayList<String>();
        facts.add(what(commitment, step, language));
        facts.add(quoted(commitment.text(), language));
        if (!step.note().isEmpty()) {
            facts.add(messages.get(
                    language,
                    "notifications.mail.commitment.said",
                    Objects.requireNonNullElse(step.authorName(), ""),
                    quoted(step.note(), language)));
        }
        return facts;
    }

    /** Which commitment it is, for the subject: its petition's number and the beginning of its text. */
    String subject(Mailing.Key key, Language language) {
        var commitment = commitments
                .find(key.petition(), CommitmentChanged.commitmentOf(key.ordinal()))
                .orElseThrow();
        return messages.get(
                language,
                "notifications.mail.commitment.subject",
                key.petition().toString(),
                Excerpt.line(commitment.text(), language));
    }

    private String what(Commitment commitment, CommitmentStep step, Language language) {
        return messages.get(
                language,
                "notifications.mail.commitment.what",
                authorities
                        .find(commitment.authoritySlug())
                        .map(authority -> authority.names().in(language))
                        .orElse(commitment.authoritySlug()),
                Integer.toString(commitment.number()),
                commitment.dueOn(),
                messages.get(
                        language, "responses.commitment.step." + step.kind().code()));
    }

    private String quoted(LocalizedText text, Language language) {
        var quote = Quote.of(text, language);
        return quote.language() == language
                ? quote.text()
                : quote.text() + " (" + messages.written(language, quote.language()) + ")";
    }
}
