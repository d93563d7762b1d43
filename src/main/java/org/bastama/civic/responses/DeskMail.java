package org.bastama.civic.responses;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Mails to the officials of an authority; where it has none, to the administrators, who can invite one, and word to
 * whoever knows where else to write.
 */
@Component
class DeskMail {

    private final Officials officials;
    private final AccountQueries accounts;
    private final DeskLetters letters;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    DeskMail(
            Officials officials,
            AccountQueries accounts,
            DeskLetters letters,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.officials = officials;
        this.accounts = accounts;
        this.letters = letters;
        this.outbox = outbox;
        this.events = events;
    }

    /**
     * Tells every official of the authority that a petition came, and by when an answer is due, if a term is fixed; or
     * every administrator that nobody speaks for the authority.
     */
    void received(Petition petition, String authoritySlug, @Nullable LocalDate due) {
        tell(petition, authoritySlug, due, null, official -> letters.received(petition, official, due));
    }

    /** The same for a petition that another authority passed on, with its reason. */
    void passedOn(Petition petition, Response act, @Nullable LocalDate due) {
        var to = Objects.requireNonNull(act.particulars().transferredTo());
        tell(petition, to, due, act, official -> letters.passedOn(petition, act, official, due));
    }

    /** The group asks to have the answer reviewed, for this reason. */
    void reviewAsked(Petition petition, String authoritySlug, LocalizedText reason, LocalDate due) {
        tell(petition, authoritySlug, due, null, official -> letters.reviewAsked(petition, official, reason, due));
    }

    private void tell(
            Petition petition,
            String authoritySlug,
            @Nullable LocalDate due,
            @Nullable Response act,
            Function<Account, Mail> letter) {
        var told = officials.of(authoritySlug);
        told.forEach(official -> outbox.send(letter.apply(official)));
        if (told.isEmpty()) {
            accounts.withRole(Role.ADMINISTRATOR)
                    .forEach(admin -> outbox.send(letters.noOfficial(petition, authoritySlug, admin, due)));
            events.publishEvent(new NobodyToTell(petition.number(), authoritySlug, due, act));
        }
    }
}
