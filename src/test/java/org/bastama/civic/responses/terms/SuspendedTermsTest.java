package org.bastama.civic.responses.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Due on 23 September 2026; suspended from the 16th, when it is due soon, until the 22nd: due on the 30th. */
class SuspendedTermsTest extends DeskTest {

    private static final LocalizedText REASON = LocalizedText.of(Language.EN, "The survey is not there yet.");

    @Autowired
    NoteTerms noteTerms;

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    ResumeDeadline resumeDeadline;

    Account official;
    PetitionNumber number;

    @BeforeEach
    void dueSoon() {
        official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        number = suspendable();
        on(LocalDate.of(2026, 9, 16));
        suspendDeadline.suspend(number, LocalDate.of(2026, 9, 22), REASON, actor(official));
    }

    @Test
    void nothingIsSaidWhileItIsSuspendedAndAllOfTheNewDateAfterwards() {
        for (var day = LocalDate.of(2026, 9, 16); day.isBefore(LocalDate.of(2026, 9, 23)); day = day.plusDays(1)) {
            on(day);
        }
        assertThat(reminders()).containsExactly("Answer due by 23 September 2026");
        assertThat(unfinished("due_soon:1:2026-09-23"))
                .as("nobody hears of the former date any more")
                .isZero();
        on(LocalDate.of(2026, 9, 23));
        on(LocalDate.of(2026, 9, 29));
        assertThat(mailings()).doesNotContain("overdue:1:2026-09-23");
        on(LocalDate.of(2026, 10, 1));
        assertThat(reminders())
                .containsExactly(
                        "Answer due by 23 September 2026",
                        "Answer due by 30 September 2026",
                        "Answer due by 30 September 2026",
                        "Answer overdue");
        assertThat(mailings())
                .containsExactly(
                        "due_soon:1:2026-09-23", "due_soon:1:2026-09-30", "overdue:1:2026-09-30", "suspended:1");
    }

    @Test
    void resumedEarlyItIsToldOfTheDateThatIsThen() {
        on(LocalDate.of(2026, 9, 18));
        resumeDeadline.resume(number, REASON, actor(official));
        on(LocalDate.of(2026, 9, 18));
        assertThat(deadlines.current(number).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 9, 25));
        on(LocalDate.of(2026, 9, 20));
        assertThat(reminders()).containsExactly("Answer due by 23 September 2026", "Answer due by 25 September 2026");
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(Formats.ZONE).toInstant());
        noteTerms.run();
    }

    private List<String> reminders() {
        return sentMails.to(official.email(), 50).reversed().stream()
                .map(SentMail::subject)
                .filter(subject -> subject.startsWith("Answer"))
                .map(subject -> subject.replace(": Night buses for Semey", ""))
                .toList();
    }

    private List<String> mailings() {
        return jdbc.queryForList(
                "select occasion from notifications.mailing where number = ? and occasion not like 'handed_over%'"
                        + " order by occasion",
                String.class, number.value());
    }

    private int unfinished(String occasion) {
        return jdbc.queryForList(
                        "select occasion from notifications.mailing where number = ? and occasion = ?"
                                + " and finished_at is null",
                        String.class,
                        number.value(),
                        occasion)
                .size();
    }
}
