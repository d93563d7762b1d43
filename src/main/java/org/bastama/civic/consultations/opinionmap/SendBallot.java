package org.bastama.civic.consultations.opinionmap;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.links.ParticipantLinks;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the votes of somebody without an account, until the mailbox confirms them. */
@Component
public class SendBallot {

    private final OpenParts parts;
    private final StatementQueries statements;
    private final ParticipantLinks links;

    SendBallot(OpenParts parts, StatementQueries statements, ParticipantLinks links) {
        this.parts = parts;
        this.statements = statements;
        this.links = links;
    }

    /**
     * Keeps the votes and mails the link that confirms them; answers the same for every mailbox. Votes on statements that
     * are gone meanwhile are left out. Rejected with field errors ({@code votes}, {@code email}, {@code consent}), with
     * {@code consultations.unknown} or {@code consultations.closed}.
     */
    @Transactional
    public void send(
            ConsultationNumber number,
            int part,
            Map<Long, Choice> choices,
            String email,
            boolean consent,
            Language language) {
        var open = parts.find(number, part, OpinionMaps.CODE);
        var known = known(open, choices);
        var rejections = new Rejections().require(!known.isEmpty(), "votes", "consultations.opinions.no-votes");
        var address = ParticipantLinks.address(rejections, email, consent, "consultations.opinions.consent-missing");
        rejections.throwIfAny();
        if (address != null) {
            links.send(ConfirmationMails.Sent.VOTES, open, Choices.text(known), address, language);
        }
    }

    private Map<Long, Choice> known(OpenParts.Open open, Map<Long, Choice> choices) {
        var numbers = statements.of(open.consultation(), open.part()).stream()
                .map(Statement::number)
                .collect(Collectors.toSet());
        var known = new HashMap<>(choices);
        known.keySet().retainAll(numbers);
        return known;
    }
}
