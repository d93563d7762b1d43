package org.bastama.civic.responses.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.EscalationContact;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the reminders, in the reader's language and by the state of the term today. */
@Component
class ReminderLetters {

    private static final String KEY = "responses.mail.reminder.";

    private final AuthorityQueries authorities;
    private final DueDates dueDates;
    private final Messages messages;
    private final PortalProperties portal;

    ReminderLetters(AuthorityQueries authorities, DueDates dueDates, Messages messages, PortalProperties portal) {
        this.authorities = authorities;
        this.dueDates = dueDates;
        this.messages = messages;
        this.portal = portal;
    }

    /** A colleague who stands in for somebody reads so. */
    Mail toOfficial(Reminder reminder, LocalizedText title, StandIns.Addressee to, LocalDate today) {
        var official = to.account();
        var language = official.language();
        var paragraphs = new ArrayList<>(List.of(
                text(reminder, title, language, today),
                messages.get(language, KEY + "public"),
                messages.get(language, KEY + "ends")));
        to.inPlaceOf()
                .forEach(away -> paragraphs.add(messages.get(language, "responses.mail.in-place-of", away.name())));
        return new Mail(
                "responses.reminder",
                reminder.term().petition(),
                official.email(),
                language,
                subject(reminder, title, language),
                List.copyOf(paragraphs),
                action(
                        language,
                        "responses.mail.received.button",
                        "/desk/" + reminder.term().petition()),
                null);
    }

    Mail toContact(Reminder reminder, LocalizedText title, EscalationContact contact, LocalDate today) {
        var language = contact.language();
        return new Mail(
                "responses.escalation",
                reminder.term().petition(),
                contact.email(),
                language,
                subject(reminder, title, language),
                List.of(text(reminder, title, language, today), messages.get(language, KEY + "because-contact")),
                action(language, KEY + "page", "/p/" + reminder.term().petition() + "?lang=" + language.code()),
                null);
    }

    /** The office acts by the same link as at the hand-over. */
    Mail toOffice(Reminder reminder, LocalizedText title, OfficeAddress office, String path, LocalDate today) {
        var language = office.language();
        return new Mail(
                "responses.reminder",
                reminder.term().petition(),
                office.email(),
                language,
                subject(reminder, title, language),
                List.of(
                        text(reminder, title, language, today),
                        messages.get(language, KEY + "public"),
                        messages.get(language, "responses.office-mail.how")),
                action(language, "responses.office-mail.button", path),
                null);
    }

    /** Names the petition by its number, as all mails to administrators do. */
    Mail toAdministrator(Reminder reminder, Account to, LocalDate today) {
        var language = to.language();
        var term = reminder.term();
        var number = term.petition().toString();
        return new Mail(
                "responses.reminder-no-official",
                term.petition(),
                to.email(),
                language,
                messages.get(language, KEY + "no-official.subject", number),
                List.of(
                        messages.get(
                                language,
                                term.review() ? KEY + "no-official.review" : KEY + "no-official.text",
                                number,
                                authority(term, language),
                                term.dates().dueOn(),
                                reminder.state().name(),
                                left(term, language, today)),
                        messages.get(language, "responses.mail.no-official.invite")),
                action(
                        language,
                        "responses.mail.no-official.button",
                        "/administration/authorities?authority=" + term.authoritySlug()),
                null);
    }

    private String subject(Reminder reminder, LocalizedText title, Language language) {
        return messages.get(
                language,
                key(reminder) + ".subject",
                title(reminder.term(), title, language),
                reminder.term().dates().dueOn());
    }

    private String text(Reminder reminder, LocalizedText title, Language language, LocalDate today) {
        var term = reminder.term();
        return messages.get(
                language,
                key(reminder) + ".text",
                authority(term, language),
                title(term, title, language),
                term.dates().dueOn(),
                left(term, language, today));
    }

    /** How much time is left, or by how much it is over. */
    private String left(RunningTerm term, Language language, LocalDate today) {
        var due = term.dates().dueOn();
        if (today.equals(due)) {
            return messages.get(language, "responses.deadline.today");
        }
        if (today.isAfter(due)) {
            return messages.get(language, "responses.deadline.over", ChronoUnit.DAYS.between(due, today));
        }
        return term.term().unit() == Procedure.Unit.WORKING
                ? messages.get(
                        language,
                        "responses.deadline.left.working",
                        dueDates.workingDaysBetween(today, due, term.country()))
                : messages.get(language, "responses.deadline.left.calendar", ChronoUnit.DAYS.between(today, due));
    }

    private Mail.Action action(Language language, String label, String path) {
        return new Mail.Action(messages.get(language, label), portal.url(path));
    }

    private String title(RunningTerm term, LocalizedText titles, Language language) {
        return titles.isEmpty()
                ? messages.get(language, "responses.untitled", term.petition().toString())
                : titles.in(language);
    }

    private String authority(RunningTerm term, Language language) {
        return authorities
                .find(term.authoritySlug())
                .map(authority -> authority.names().in(language))
                .orElse(term.authoritySlug());
    }

    /** Where a review is due, there is an answer already: it is told in words of its own. */
    private static String key(Reminder reminder) {
        var state = KEY + reminder.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reminder.term().review() ? state + ".review" : state;
    }
}
