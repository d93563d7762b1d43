package org.bastama.civic.responses.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds authorities: every official; where there is none, the registered office; where there is no such address either,
 * every administrator, who can invite an official; and the contact for escalation when an answer has become long overdue.
 */
@Component
class ReminderMails {

    private final ReminderReaders readers;
    private final PetitionQueries petitions;
    private final ReminderLetters letters;
    private final Outbox outbox;

    ReminderMails(ReminderReaders readers, PetitionQueries petitions, ReminderLetters letters, Outbox outbox) {
        this.readers = readers;
        this.petitions = petitions;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** One mail to each person for each term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(List<Reminder> reminders, LocalDate today) {
        if (reminders.isEmpty()) {
            return;
        }
        var titles = petitions.titles(reminders.stream().map(r -> r.term().petition()));
        var found = readers.of(reminders);
        var mails = new ArrayList<Mail>();
        for (var reminder : reminders) {
            var title = titles.getOrDefault(reminder.term().petition(), LocalizedText.empty());
            mails.addAll(mails(reminder, title, found, today));
            if (reminder.escalates()) {
                found.contact(reminder.term())
                        .ifPresent(contact -> mails.add(letters.toContact(reminder, title, contact, today)));
            }
        }
        outbox.add(mails.stream().map(outbox::seal).toList(), List.of());
    }

    private List<Mail> mails(Reminder reminder, LocalizedText title, ReminderReaders.Found found, LocalDate today) {
        var officials = found.officials(reminder.term());
        if (!officials.isEmpty()) {
            return officials.stream()
                    .map(official -> letters.toOfficial(reminder, title, official, today))
                    .toList();
        }
        return found.office(reminder.term())
                .map(office -> List.of(letters.toOffice(reminder, title, office.address(), office.path(), today)))
                .orElseGet(() -> found.administrators().stream()
                        .map(to -> letters.toAdministrator(reminder, to, today))
                        .toList());
    }
}
