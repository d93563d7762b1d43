package org.bastama.civic.responses.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.procedures.DueDates;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails about commitments to the officials of their authority; where it has none, to the administrators. */
@Component
class CommitmentMails {

    private static final String KEY = "responses.mail.commitment.";

    private final Officials officials;
    private final AuthorityQueries authorities;
    private final AccountQueries accounts;
    private final PetitionQueries petitions;
    private final Outbox outbox;
    private final Messages messages;
    private final PortalProperties portal;
    private final DueDates dueDates;
    private final Clock clock;

    CommitmentMails(
            Officials officials,
            AuthorityQueries authorities,
            AccountQueries accounts,
            PetitionQueries petitions,
            Outbox outbox,
            Messages messages,
            PortalProperties portal,
            DueDates dueDates,
            Clock clock) {
        this.officials = officials;
        this.authorities = authorities;
        this.accounts = accounts;
        this.petitions = petitions;
        this.outbox = outbox;
        this.messages = messages;
        this.portal = portal;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** That it is due soon or late, or that a milestone is due. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(Commitment commitment, CommitmentNotice notice, @Nullable String country) {
        var due = day(commitment, notice);
        send(
                commitment,
                how(notice),
                language -> subject(commitment, notice),
                language -> left(due, country, language) + ".");
    }

    /** That the group says it was not kept, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disputed(Commitment commitment, LocalizedText reason) {
        send(commitment, "disputed", language -> reason, language -> "");
    }

    private static String how(CommitmentNotice notice) {
        return switch (notice.kind()) {
            case MILESTONE -> "milestone";
            case SOON, ONE_BEFORE -> "due";
            case LATE, STILL_LATE -> "late";
        };
    }

    /** The milestone or the commitment that it is about. */
    private static LocalizedText subject(Commitment commitment, CommitmentNotice notice) {
        return commitment.milestones().stream()
                .filter(milestone -> notice.kind() == CommitmentNotice.Kind.MILESTONE)
                .filter(milestone -> milestone.place() == notice.turn())
                .findFirst()
                .map(Commitment.Milestone::text)
                .orElse(commitment.text());
    }

    /** The day that it is about. */
    private static LocalDate day(Commitment commitment, CommitmentNotice notice) {
        return commitment.milestones().stream()
                .filter(milestone -> notice.kind() == CommitmentNotice.Kind.MILESTONE)
                .filter(milestone -> milestone.place() == notice.turn())
                .findFirst()
                .map(Commitment.Milestone::dueOn)
                .orElse(commitment.dueOn());
    }

    /** How much time is left, or by how much it is over: the second reminder tells more than the first. */
    private String left(LocalDate due, @Nullable String country, Language language) {
        var today = Formats.day(clock.instant());
        if (today.equals(due)) {
            return messages.get(language, "responses.deadline.today");
        }
        return today.isAfter(due)
                ? messages.get(language, "responses.deadline.over", ChronoUnit.DAYS.between(due, today))
                : messages.get(
                        language, "responses.deadline.left.working", dueDates.workingDaysBetween(today, due, country));
    }

    private void send(
            Commitment commitment,
            String how,
            Function<Language, LocalizedText> quoted,
            Function<Language, String> left) {
        var told = officials.of(commitment.authoritySlug());
        var readers = told.isEmpty() ? accounts.withRole(Role.ADMINISTRATOR) : told;
        readers.forEach(reader -> outbox.send(
                mail(commitment, how, quoted.apply(reader.language()), left.apply(reader.language()), reader)));
    }

    private Mail mail(Commitment commitment, String how, LocalizedText quoted, String left, Account reader) {
        var language = reader.language();
        var excerpt = Excerpt.of(quoted, language);
        var title = title(commitment, language);
        return new Mail(
                "responses.commitment",
                commitment.petition(),
                reader.email(),
                language,
                messages.get(
                        language,
                        KEY + how + ".subject",
                        commitment.petition().toString(),
                        Excerpt.line(commitment.text(), language),
                        commitment.dueOn()),
                Stream.of(
                                messages.get(
                                        language,
                                        KEY + how + ".text",
                                        authority(commitment, language),
                                        title,
                                        commitment.dueOn(),
                                        Integer.toString(commitment.number()),
                                        messages.written(language, excerpt.language())),
                                excerpt.text(),
                                left,
                                messages.get(language, KEY + "public"))
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                new Mail.Action(
                        messages.get(language, "responses.mail.received.button"),
                        portal.url("/desk/" + commitment.petition())),
                null);
    }

    private String title(Commitment commitment, Language language) {
        return petitions
                .find(commitment.petition())
                .filter(petition -> !petition.textHidden())
                .map(petition -> petition.text().in(language).title())
                .orElseGet(() -> messages.get(
                        language, "responses.untitled", commitment.petition().toString()));
    }

    private String authority(Commitment commitment, Language language) {
        return authorities
                .find(commitment.authoritySlug())
                .map(authority -> authority.names().in(language))
                .orElse(commitment.authoritySlug());
    }
}
