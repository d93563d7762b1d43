package org.bastama.civic.responses.desk;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Tells an official, or who stands in, that a case is theirs; whoever takes a case knows it. */
@Component
class AssignmentMail {

    private static final String KEY = "responses.mail.assigned.";

    private final StandIns standIns;
    private final PetitionQueries petitions;
    private final DeadlineQueries deadlines;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    AssignmentMail(
            StandIns standIns,
            PetitionQueries petitions,
            DeadlineQueries deadlines,
            Outbox outbox,
            Messages messages,
            PortalProperties portal) {
        this.standIns = standIns;
        this.petitions = petitions;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    void assigned(HandOver handOver, Account official, Actor by) {
        var addressee = standIns.addressee(handOver.authoritySlug(), official);
        if (!by.is(addressee.account().id())) {
            outbox.send(mail(handOver, addressee, by));
        }
    }

    private Mail mail(HandOver handOver, StandIns.Addressee to, Actor by) {
        var language = to.account().language();
        var number = handOver.petition();
        var titles = petitions.summary(number).map(PetitionSummary::titles).orElse(LocalizedText.empty());
        var title = titles.isEmpty()
                ? messages.get(language, "responses.untitled", number.toString())
                : titles.in(language);
        var due = deadlines.current(number).map(Deadline::dueOn);
        var paragraphs = new ArrayList<>(List.of(messages.get(language, KEY + "text", by.name(), title)));
        paragraphs.add(due.map(day -> messages.get(language, "responses.mail.received.due", day))
                .orElseGet(() -> messages.get(language, "responses.mail.received.no-term")));
        to.inPlaceOf()
                .forEach(away -> paragraphs.add(messages.get(language, "responses.mail.in-place-of", away.name())));
        return new Mail(
                "responses.assigned",
                number,
                to.account().email(),
                language,
                messages.get(language, KEY + "subject", title),
                List.copyOf(paragraphs),
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"), portal.url("/desk/" + number)),
                null);
    }
}
