package org.bastama.civic.responses.terms;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells officials which of their due dates a changed calendar moved: one mail for each authority, once nothing has moved
 * for a while, for an administrator enters several days one after the other.
 */
@Component
class TellMoved {

    static final Duration QUIET = Duration.ofMinutes(10);
    private static final int LISTED = 20;
    private static final String KEY = "responses.mail.moved.";

    private final DueMoveRepository moves;
    private final Officials officials;
    private final AuthorityQueries authorities;
    private final PetitionQueries petitions;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellMoved(
            DueMoveRepository moves,
            Officials officials,
            AuthorityQueries authorities,
            PetitionQueries petitions,
            Outbox outbox,
            Messages messages,
            PortalProperties portal,
            TransactionTemplate transaction,
            Clock clock) {
        this.moves = moves;
        this.officials = officials;
        this.authorities = authorities;
        this.petitions = petitions;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each authority in a transaction of its own. */
    void run() {
        moves.quietSince(clock.instant().minus(QUIET))
                .forEach(slug -> transaction.executeWithoutResult(status -> tell(slug)));
    }

    private void tell(String slug) {
        var listed = moves.of(slug, LISTED);
        var all = moves.forget(slug);
        if (all == 0) {
            return;
        }
        var titles = petitions.titles(listed.stream().map(DueMoveRepository.DueMove::petition));
        officials.of(slug).forEach(official -> outbox.send(mail(slug, official, listed, titles, all)));
    }

    private Mail mail(
            String slug,
            Account official,
            List<DueMoveRepository.DueMove> listed,
            Map<PetitionNumber, LocalizedText> titles,
            int all) {
        var language = official.language();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(messages.get(language, KEY + "text", name(slug, language), all));
        listed.forEach(move -> paragraphs.add(messages.get(
                language, KEY + "line", title(move.petition(), titles, language), move.from(), move.to())));
        if (all > listed.size()) {
            paragraphs.add(messages.get(language, KEY + "more", all - listed.size()));
        }
        return new Mail(
                "responses.moved",
                null,
                official.email(),
                language,
                messages.get(language, KEY + "subject", all),
                List.copyOf(paragraphs),
                new Mail.Action(messages.get(language, KEY + "button"), portal.url("/desk")),
                null);
    }

    private String title(PetitionNumber number, Map<PetitionNumber, LocalizedText> titles, Language language) {
        var title = titles.getOrDefault(number, LocalizedText.empty());
        return title.isEmpty() ? messages.get(language, "responses.untitled", number.toString()) : title.in(language);
    }

    private String name(String slug, Language language) {
        return authorities.find(slug).map(a -> a.names().in(language)).orElse(slug);
    }
}
