package org.bastama.civic.responses.office;

import java.time.Duration;
import java.util.Optional;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link of a hand-over mail has a second mail sent to the registered address of the office; whoever got the first one
 * forwarded gains nothing. Whatever the link is, whoever uses it learns nothing: only the office's mailbox does.
 */
@Component
public class AskForLetter {

    /** How long the link of the second mail opens the form. */
    static final Duration VALID = Duration.ofHours(2);

    static final String PURPOSE = "responses.office";

    /** Second mails to one office in a day; its reader needs one for each act. */
    private static final int MOST = 10;

    private static final Duration DAY = Duration.ofDays(1);

    private final OfficeLinks links;
    private final OfficeMails mails;
    private final OneTimeTokens tokens;
    private final ResponseQueries responses;
    private final PetitionQueries petitions;
    private final Outbox outbox;

    AskForLetter(
            OfficeLinks links,
            OfficeMails mails,
            OneTimeTokens tokens,
            ResponseQueries responses,
            PetitionQueries petitions,
            Outbox outbox) {
        this.links = links;
        this.mails = mails;
        this.tokens = tokens;
        this.responses = responses;
        this.petitions = petitions;
        this.outbox = outbox;
    }

    /** The petition that a link names, if it was handed over; whether the link is genuine is not told. */
    @Transactional(readOnly = true)
    public Optional<PetitionNumber> about(String token) {
        return OfficeToken.parse(token)
                .map(OfficeToken::number)
                .filter(number -> responses.handOver(number).isPresent());
    }

    /** Sends the second mail, or does nothing: for a forged link, an authority with an official, or after enough of them. */
    @Transactional
    public void ask(String token) {
        links.waiting(token)
                .ifPresent(handOver -> links.office(handOver.authoritySlug())
                        .filter(office -> outbox.countRecent(OfficeMails.LETTER, office.email(), DAY) < MOST)
                        .ifPresent(office -> send(handOver, office)));
    }

    private void send(HandOver handOver, OfficeAddress office) {
        var petition = petitions.find(handOver.petition()).orElseThrow();
        var opens = tokens.issue(PURPOSE, handOver.petition() + "/" + handOver.turn(), VALID);
        outbox.send(mails.letter(petition, handOver, office, opens));
    }
}
