package org.bastama.civic.responses.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineChanged;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Handed over on 2 September 2026: due on the 23rd, extended until 14 October. */
class FollowActsTest extends DeskTest {

    private static final String OTHER = "akimat-abai-region";
    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);
    private static final LocalizedText REASON = LocalizedText.of(Language.EN, "We wait for the survey.");

    @Autowired
    NoteTerms noteTerms;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    TimelineTexts texts;

    Account official;

    @BeforeEach
    void signIn() {
        official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
    }

    @Test
    void anExtendedTermIsToldAnewOfItsNewDate() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 16));
        assertThat(unfinished(number, "due_soon:1:2026-09-23")).isOne();
        extendDeadline.extend(number, DUE, REASON, actor(official));
        assertThat(unfinished(number, "due_soon:1:2026-09-23"))
                .as("nobody hears of the former date any more")
                .isZero();
        on(LocalDate.of(2026, 9, 24));
        assertThat(reminders(official)).as("the new date is far").containsExactly("Answer due by 23 September 2026");
        on(LocalDate.of(2026, 10, 7));
        on(LocalDate.of(2026, 10, 13));
        on(LocalDate.of(2026, 10, 15));
        assertThat(reminders(official))
                .containsExactly(
                        "Answer due by 23 September 2026",
                        "Answer due by 14 October 2026",
                        "Answer due by 14 October 2026",
                        "Answer overdue");
        assertThat(overdue(number))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("date", "2026-10-14"));
        assertThat(mailings(number))
                .containsExactly(
                        "due_soon:1:2026-09-23", "due_soon:1:2026-10-14", "extended:1", "overdue:1:2026-10-14");
    }

    @Test
    void anExtensionStrikesWhatIsNoLongerSo() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 24));
        var before = deadlines.current(number).orElseThrow();
        assertThat(before.state()).isEqualTo(Deadline.State.OVERDUE);
        // Decided in the last second of the due date, when the job had begun the next day.
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DeadlineChanged(before, later(before, LocalDate.of(2026, 10, 14)))));
        assertThat(overdue(number))
                .singleElement()
                .satisfies(entry -> assertThat(entry.struckAt()).isEqualTo(clock.instant()));
    }

    @Test
    void afterATransferTheNextAuthorityIsRemindedOfItsOwnDate() {
        var receiving = rows.official("Receiving", Language.EN, OTHER);
        var number = handedOver("open-platform");
        extendDeadline.extend(number, DUE, REASON, actor(official));
        on(LocalDate.of(2026, 9, 7));
        transferPetition.transfer(number, OTHER, REASON, actor(official));
        assertThat(texts.of(petitions.timeline(number).getLast(), Language.EN))
                .isEqualTo("Passed on to another authority: Akimat of Semey → Akimat of Abai Region,"
                        + " due 28 September 2026");
        for (var day : List.of("2026-09-16", "2026-09-21", "2026-09-29")) {
            on(LocalDate.parse(day));
        }
        assertThat(reminders(official)).isEmpty();
        assertThat(reminders(receiving)).containsExactly("Answer due by 28 September 2026", "Answer overdue");
        assertThat(overdue(number))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("authority", OTHER)
                        .containsEntry("date", "2026-09-28"));
    }

    @Test
    void aTransferThatKeepsTheDateIsToldAnew() {
        var receiving = rows.official("Receiving", Language.EN, OTHER);
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 2));
        jdbc.update("update responses.deadline set due_on = '2026-09-28' where petition = ?", number.value());
        jdbc.update(
                "insert into responses.notice (petition, ordinal, due_on, kind, turn, on_day, told, noted_at)"
                        + " values (?, 1, '2026-09-28', 'DUE_SOON', 0, '2026-09-21', true, current_timestamp)",
                number.value());
        on(LocalDate.of(2026, 9, 7));
        transferPetition.transfer(number, OTHER, REASON, actor(official));
        on(LocalDate.of(2026, 9, 21));
        assertThat(reminders(receiving)).containsExactly("Answer due by 28 September 2026");
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(Formats.ZONE).toInstant());
        noteTerms.run();
    }

    /** The subjects without the title, oldest first. */
    private List<String> reminders(Account account) {
        return sentMails.to(account.email(), 50).reversed().stream()
                .map(SentMail::subject)
                .filter(subject -> subject.startsWith("Answer"))
                .map(subject -> subject.replace(": Night buses for Semey", ""))
                .toList();
    }

    private List<TimelineEntry> overdue(PetitionNumber number) {
        return petitions.timeline(number).stream()
                .filter(entry -> entry.kind().equals("deadline_overdue"))
                .toList();
    }

    private List<String> mailings(PetitionNumber number) {
        return jdbc
                .queryForList(
                        "select occasion from notifications.mailing where number = ? order by occasion",
                        String.class,
                        number.value())
                .stream()
                .filter(occasion -> !occasion.startsWith("handed_over"))
                .toList();
    }

    private int unfinished(PetitionNumber number, String occasion) {
        return jdbc.queryForList(
                        "select occasion from notifications.mailing where number = ? and occasion = ?"
                                + " and finished_at is null",
                        String.class,
                        number.value(),
                        occasion)
                .size();
    }

    private static Deadline later(Deadline before, LocalDate due) {
        return new Deadline(
                before.petition(),
                before.ordinal(),
                before.authoritySlug(),
                before.term(),
                before.country(),
                before.startsOn(),
                due,
                null,
                Deadline.State.RUNNING,
                List.of(before.term()),
                before.standstill(),
                before.turn());
    }
}
