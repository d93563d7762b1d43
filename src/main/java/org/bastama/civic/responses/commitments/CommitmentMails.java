package org.bastama.civic.responses.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.foundation.mailbox.Outbox;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about commitments to the officials of their authority, or who stands in for them; where it has none, to the
 * administrators.
 */
@Component
class CommitmentMails {

    private final StandIns standIns;
    private final AccountQueries accounts;
    private final CommitmentLetters letters;
    private final Outbox outbox;
    private final Messages messages;
    private final DueDates dueDates;
    private final Clock clock;

    CommitmentMails(
            StandIns standIns,
            AccountQueries accounts,
            CommitmentLetters letters,
            Outbox outbox,
            Messages messages,
            DueDates dueDates,
            Clock clock) {
        this.standIns = standIns;
        this.accounts = accounts;
        this.letters = letters;
        this.outbox = outbox;
        this.messages = messages;
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
        readers(commitment).forEach(reader -> {
            var language = reader.account().language();
            outbox.send(letters.of(commitment, how, quoted.apply(language), left.apply(language), reader));
        });
    }

    private List<StandIns.Addressee> readers(Commitment commitment) {
        var told = standIns.addressees(commitment.authoritySlug());
        return told.isEmpty()
                ? accounts.withRole(Role.ADMINISTRATOR).stream()
                        .map(administrator -> new StandIns.Addressee(administrator, List.of()))
                        .toList()
                : told;
    }
}
