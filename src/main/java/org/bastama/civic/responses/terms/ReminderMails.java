package org.bastama.civic.responses.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.civic.responses.office.OfficeLinks;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds authorities: every official; where there is none, the registered office; where there is no such address either,
 * every administrator, who can invite an official; and the contact for escalation when an answer has become long overdue.
 */
@Component
class ReminderMails {

    private final Officials officials;
    private final StandIns standIns;
    private final AccountQueries accounts;
    private final PetitionQueries petitions;
    private final ReminderLetters letters;
    private final OfficeLinks links;
    private final ResponseQueries responses;
    private final Outbox outbox;

    ReminderMails(
            Officials officials,
            StandIns standIns,
            AccountQueries accounts,
            PetitionQueries petitions,
            ReminderLetters letters,
            OfficeLinks links,
            ResponseQueries responses,
            Outbox outbox) {
        this.officials = officials;
        this.standIns = standIns;
        this.accounts = accounts;
        this.petitions = petitions;
        this.letters = letters;
        this.links = links;
        this.responses = responses;
        this.outbox = outbox;
    }

    /** One mail to each person for each term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(List<Reminder> reminders, LocalDate today) {
        if (reminders.isEmpty()) {
            return;
        }
        var titles = petitions.titles(reminders.stream().map(r -> r.term().petition()));
        var told = new HashMap<String, List<StandIns.Addressee>>();
        var mails = new ArrayList<Mail>();
        for (var reminder : reminders) {
            var slug = reminder.term().authoritySlug();
            var title = titles.getOrDefault(reminder.term().petition(), LocalizedText.empty());
            var people = told.computeIfAbsent(slug, standIns::addressees);
            people.forEach(official -> mails.add(letters.toOfficial(reminder, title, official, today)));
            if (people.isEmpty()) {
                mails.addAll(elsewhere(reminder, title, today));
            }
            if (reminder.escalates()) {
                escalation(reminder, title, people, today).ifPresent(mails::add);
            }
        }
        outbox.add(mails.stream().map(outbox::seal).toList(), List.of());
    }

    /** Of an authority that nobody speaks for here. */
    private List<Mail> elsewhere(Reminder reminder, LocalizedText title, LocalDate today) {
        var term = reminder.term();
        var office = links.office(term.authoritySlug());
        var handOver = responses.handOver(term.petition());
        return office.isPresent() && handOver.isPresent()
                ? List.of(letters.toOffice(reminder, title, office.get(), links.path(handOver.get()), today))
                : accounts.withRole(Role.ADMINISTRATOR).stream()
                        .map(to -> letters.toAdministrator(reminder, to, today))
                        .toList();
    }

    /** An official who is the contact as well gets no second mail. */
    private Optional<Mail> escalation(
            Reminder reminder, LocalizedText title, List<StandIns.Addressee> people, LocalDate today) {
        return officials
                .escalationContact(reminder.term().authoritySlug())
                .filter(contact -> people.stream()
                        .noneMatch(p -> p.account()
                                .email()
                                .value()
                                .equalsIgnoreCase(contact.email().value())))
                .map(contact -> letters.toContact(reminder, title, contact, today));
    }
}
