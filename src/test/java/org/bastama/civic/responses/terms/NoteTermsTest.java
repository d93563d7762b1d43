package org.bastama.civic.responses.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.SetEscalationContact;
import org.bastama.civic.authorities.SetOfficeAddress;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineStateReached;
import org.bastama.civic.responses.DeadlineStatesReached;
import org.bastama.civic.responses.DeskTest;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Handed over on 2 September 2026: due on the 23rd, long overdue after 14 October. */
@RecordApplicationEvents
class NoteTermsTest extends DeskTest {

    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));

    @Autowired
    NoteTerms noteTerms;

    @Autowired
    SetEscalationContact setEscalationContact;

    @Autowired
    SetOfficeAddress setOffice;

    @Autowired
    TimelineTexts texts;

    @Autowired
    ApplicationEvents published;

    @Test
    void everyDayOfAWholeTermEachThingIsSaidOnceThoughTheJobRunsTwice() {
        var official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var number = handedOver("open-platform");
        var mails = new ArrayList<String>();
        for (var day = LocalDate.of(2026, 9, 2); day.isBefore(LocalDate.of(2026, 10, 17)); day = day.plusDays(1)) {
            var before = reminders(official).size();
            on(day);
            noteTerms.run();
            var today = day;
            reminders(official).reversed().stream()
                    .skip(before)
                    .forEach(mail -> mails.add(today.toString().substring(5) + " " + mail.subject()));
        }
        assertThat(mails)
                .containsExactly(
                        "09-16 Answer due by 23 September 2026: Night buses for Semey",
                        "09-22 Answer due by 23 September 2026: Night buses for Semey",
                        "09-24 Answer overdue: Night buses for Semey",
                        "10-01 Answer overdue: Night buses for Semey",
                        "10-08 Answer overdue: Night buses for Semey",
                        "10-15 Answer long overdue: Night buses for Semey");
        assertThat(petitions.timeline(number))
                .extracting(TimelineEntry::kind)
                .containsExactly("deadline_started", "deadline_overdue", "deadline_long_overdue");
        assertThat(reached(number))
                .containsExactly(Deadline.State.DUE_SOON, Deadline.State.OVERDUE, Deadline.State.LONG_OVERDUE);
    }

    @Test
    void afterAJumpOfTheClockOneMailSaysHowItIsAndTheMissedOnesAreNotedAsSkipped() {
        var official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 10, 20));
        assertThat(reminders(official))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("More than twice the term has passed, and there is no answer. 27 days overdue."));
        assertThat(notices(number))
                .containsExactly(
                        "DUE_SOON 0 skipped",
                        "LONG_OVERDUE 0 told",
                        "ONE_AFTER 0 skipped",
                        "ONE_BEFORE 0 skipped",
                        "OVERDUE 0 skipped",
                        "WEEKLY 1 skipped",
                        "WEEKLY 2 skipped",
                        "WEEKLY 3 told");
        assertThat(reached(number)).containsExactly(Deadline.State.LONG_OVERDUE);
        assertThat(petitions.timeline(number))
                .filteredOn(entry ->
                        entry.kind().startsWith("deadline_") && !entry.kind().equals("deadline_started"))
                .extracting(entry -> Formats.day(entry.happenedAt()))
                .containsExactly(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 10, 15));
        on(LocalDate.of(2026, 10, 21));
        assertThat(reminders(official)).hasSize(1);
        on(LocalDate.of(2026, 10, 22));
        assertThat(reminders(official)).hasSize(2);
    }

    @Test
    void officialsReadInTheirLanguageWhatIsDueOfWhomAndWhen() {
        var kazakh = official();
        var russian = rows.official("Иван Петров", Language.RU, DeskRows.AUTHORITY);
        var english = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 16));
        assertThat(text(kazakh))
                .isEqualTo("Семей қаласының әкімдігі: «Семейге түнгі автобус керек» петициясына түпкілікті жауап"
                        + " берудің соңғы күні — 2026 ж. 23 қыркүйек. 5 жұмыс күні қалды.");
        assertThat(text(russian))
                .isEqualTo("Акимат города Семей: окончательный ответ на петицию «Ночные автобусы для Семея» нужно дать"
                        + " не позднее 23 сентября 2026 г. Осталось 5 рабочих дней.");
        assertThat(text(english))
                .isEqualTo("Akimat of Semey: the final answer to the petition “Night buses for Semey” is due by"
                        + " 23 September 2026. 5 working days left.");
        on(LocalDate.of(2026, 9, 24));
        assertThat(text(kazakh))
                .isEqualTo("Семей қаласының әкімдігі: «Семейге түнгі автобус керек» петициясына түпкілікті жауап"
                        + " берудің соңғы күні 2026 ж. 23 қыркүйек болатын, бірақ жауап әлі жоқ. 1 күнге кешікті.");
        assertThat(text(russian))
                .isEqualTo("Акимат города Семей: окончательный ответ на петицию «Ночные автобусы для Семея» нужно было"
                        + " дать не позднее 23 сентября 2026 г., но его нет. Просрочено на 1 день.");
        assertThat(reminders(english).getFirst().links()).contains("http://localhost:8080/desk/" + number);
        on(LocalDate.of(2026, 10, 15));
        assertThat(text(kazakh)).contains("Берілген мерзімнен екі еседен көп уақыт өтті, бірақ жауап әлі жоқ.");
        assertThat(text(russian)).contains("Прошло больше двух сроков, а ответа нет. Просрочено на 22 дня.");
    }

    @Test
    void everybodyReadsOnTheTimelineWhatPassed() {
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 10, 15));
        var entries = petitions.timeline(number).reversed();
        assertThat(texts.of(entries.get(1), Language.EN))
                .isEqualTo("The term ended without an answer: Akimat of Semey, due 23 September 2026");
        assertThat(plain(texts.of(entries.get(1), Language.RU)))
                .isEqualTo("Срок истёк, ответа нет: Акимат города Семей, срок был до 23 сентября 2026 г.");
        assertThat(plain(texts.of(entries.getFirst(), Language.KK)))
                .isEqualTo("Берілген мерзімнен екі есе көп уақыт өтті, жауап жоқ: Семей қаласының әкімдігі,"
                        + " соңғы күні — 2026 ж. 23 қыркүйек");
    }

    @Test
    void whereNobodySpeaksForTheAuthorityTheAdministratorsHear() {
        var administrator = rows.person("Administrator", Language.EN);
        ensureAccount.grant(administrator, Role.ADMINISTRATOR);
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 24));
        assertThat(sentMails.to(administrator.email(), 5))
                .filteredOn(mail -> mail.subject().equals("Nobody to remind of a deadline: petition No. " + number))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("waits for the answer of: Akimat of Semey. It was due by 23 September 2026."
                                + " 1 day overdue."));
    }

    @Test
    void aRegisteredOfficeIsRemindedInTheirPlaceWithTheLinkToAnswerBy() {
        var administrator = rows.person("Administrator", Language.EN);
        ensureAccount.grant(administrator, Role.ADMINISTRATOR);
        setOffice.set(ADMINISTRATOR, DeskRows.AUTHORITY, "office-of-semey@example.kz", Language.RU);
        handedOver("open-platform");
        on(LocalDate.of(2026, 9, 24));
        var office = new org.bastama.foundation.shared.EmailAddress("office-of-semey@example.kz");
        assertThat(sentMails.to(office, 5))
                .filteredOn(mail -> mail.subject().equals("Ответ просрочен: Ночные автобусы для Семея"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(plain(mail.text()))
                            .contains("Просрочено на 1 день")
                            .doesNotContain("рабочем столе");
                    assertThat(mail.links()).anyMatch(link -> link.contains("/o/"));
                });
        assertThat(sentMails.to(administrator.email(), 5))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("its registered office got the email")
                        .doesNotContain("nobody there was sent"));
    }

    @Test
    void anAnswerThatIsLongOverdueGoesToTheContactAsWellOnce() {
        var official = official();
        setEscalationContact.set(ADMINISTRATOR, DeskRows.AUTHORITY, "desk-chief@example.kz", Language.RU);
        handedOver("open-platform");
        var chief = new org.bastama.foundation.shared.EmailAddress("desk-chief@example.kz");
        on(LocalDate.of(2026, 10, 14));
        assertThat(sentMails.to(chief, 5)).isEmpty();
        on(LocalDate.of(2026, 10, 15));
        on(LocalDate.of(2026, 10, 22));
        assertThat(sentMails.to(chief, 5)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Ответ давно просрочен: Ночные автобусы для Семея");
            assertThat(plain(mail.text())).contains("потому что порталу указан этот адрес");
        });
        assertThat(reminders(official)).hasSize(3);
    }

    @Test
    void anOfficialWhoIsTheContactGetsOneMail() {
        var official = official();
        setEscalationContact.set(
                ADMINISTRATOR, DeskRows.AUTHORITY, official.email().value(), Language.RU);
        handedOver("open-platform");
        on(LocalDate.of(2026, 10, 15));
        assertThat(reminders(official)).hasSize(1);
    }

    @Test
    void afterTheAnswerNothingMoreIsSaid() {
        var official = official();
        var number = handedOver("open-platform");
        on(LocalDate.of(2026, 9, 16));
        publishResponse.publish(number, ANSWER, actor(official));
        on(LocalDate.of(2026, 12, 1));
        assertThat(reminders(official)).hasSize(1);
        assertThat(reached(number)).containsExactly(Deadline.State.DUE_SOON);
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(Formats.ZONE).toInstant());
        noteTerms.run();
    }

    private List<SentMail> reminders(Account official) {
        return sentMails.to(official.email(), 50).stream()
                .filter(mail -> !mail.text().contains("Its demand")
                        && !mail.text().contains("Оның талабы")
                        && !mail.text().contains("Её требование"))
                .toList();
    }

    private String text(Account official) {
        return plain(reminders(official).getFirst().text().lines().findFirst().orElseThrow());
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private List<Deadline.State> reached(PetitionNumber number) {
        return published.stream(DeadlineStatesReached.class)
                .flatMap(event -> event.all().stream())
                .filter(event -> event.number().equals(number))
                .map(DeadlineStateReached::state)
                .toList();
    }

    private List<String> notices(PetitionNumber number) {
        return jdbc.query(
                "select kind, turn, told from responses.notice where petition = ? order by kind, turn",
                (row, i) -> row.getString(1) + " " + row.getInt(2) + (row.getBoolean(3) ? " told" : " skipped"),
                number.value());
    }
}
