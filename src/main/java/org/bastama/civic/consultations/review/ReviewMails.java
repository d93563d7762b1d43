package org.bastama.civic.consultations.review;

import java.time.Instant;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** The mails about appeals to whoever decides them: other moderators, or the administrators where there is none. */
@Component
class ReviewMails {

    private static final String KEY = "consultations.mail.";

    private final AccountQueries accounts;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;

    ReviewMails(AccountQueries accounts, Outbox outbox, Messages messages, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
    }

    /** Tells that an appeal has come. */
    void lodged(Consultation consultation, Contribution contribution, Contest contest, Instant due) {
        var key = KEY + (contest.anotherModerator() ? "appeal-arrived." : "appeal-waits.");
        var readers = contest.anotherModerator()
                ? List.copyOf(accounts.find(contest.others()).values())
                : accounts.withRole(Role.ADMINISTRATOR);
        readers.forEach(to -> outbox.send(mail(consultation, contribution, key, to, due)));
    }

    private Mail mail(Consultation consultation, Contribution contribution, String key, Account to, Instant due) {
        var language = to.language();
        var title = consultation.text().titles().in(language);
        return new Mail(
                "consultations.appeal",
                null,
                to.email(),
                language,
                messages.get(language, key + "subject", title),
                List.of(messages.get(
                        language, key + "what", String.valueOf(contribution.number()), title, Formats.day(due))),
                new Mail.Action(
                        messages.get(language, KEY + "appeal-arrived.button"),
                        portal.url(HidingAppealQueue.path(
                                ContributionName.of(contribution).toString()))),
                null);
    }
}
