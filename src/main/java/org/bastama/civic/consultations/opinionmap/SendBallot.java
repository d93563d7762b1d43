package org.bastama.civic.consultations.opinionmap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.ConfirmationTimes;
import org.bastama.civic.consultations.contributions.ContributionToken;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the votes of somebody without an account, until the mailbox confirms them. */
@Component
public class SendBallot {

    private final OpenParts parts;
    private final StatementQueries statements;
    private final Participants participants;
    private final BallotRepository ballots;
    private final ConfirmationTimes times;
    private final ConfirmationMails mails;
    private final Clock clock;

    SendBallot(
            OpenParts parts,
            StatementQueries statements,
            Participants participants,
            BallotRepository ballots,
            ConfirmationTimes times,
            ConfirmationMails mails,
            Clock clock) {
        this.parts = parts;
        this.statements = statements;
        this.participants = participants;
        this.ballots = ballots;
        this.times = times;
        this.mails = mails;
        this.clock = clock;
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
        var address = rejections.collect("email", () -> new EmailAddress(email));
        rejections
                .require(consent, "consent", "consultations.opinions.consent-missing")
                .throwIfAny();
        if (address != null) {
            keep(open, known, address, language);
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

    private void keep(OpenParts.Open open, Map<Long, Choice> choices, EmailAddress address, Language language) {
        var number = open.consultation().number();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = ContributionToken.next(number);
        var until = times.linkUntil(open.consultation(), now);
        var mailbox = participants.mailbox(address);
        var mayMail = mails.mayMail(mailbox, now);
        ballots.insert(new BallotRepository.BallotRow(
                new VoteRepository.Poll(number, open.part().ordinal()),
                token.hash(),
                participants.of(number, open.part().ordinal(), address),
                language,
                choices,
                mailbox,
                until,
                now,
                null));
        mails.send(
                ConfirmationMails.Sent.VOTES,
                open.consultation(),
                new ConfirmationMails.Link(address, language, token, until),
                mayMail);
    }
}
