package org.bastama.civic.responses.office;

import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.NobodyToTell;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.mailbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands a petition over by mail to the office of an authority that has no official here, if its address is known. */
@Component
class TellOffice {

    private final OfficeLinks links;
    private final OfficeMails mails;
    private final ResponseQueries responses;
    private final PetitionQueries petitions;
    private final Outbox outbox;

    TellOffice(
            OfficeLinks links, OfficeMails mails, ResponseQueries responses, PetitionQueries petitions, Outbox outbox) {
        this.links = links;
        this.mails = mails;
        this.responses = responses;
        this.petitions = petitions;
        this.outbox = outbox;
    }

    @EventListener
    void on(NobodyToTell event) {
        links.office(event.authoritySlug())
                .ifPresent(office -> outbox.send(mails.received(
                        event,
                        petitions.find(event.number()).orElseThrow(),
                        office,
                        links.path(responses.handOver(event.number()).orElseThrow()))));
    }
}
