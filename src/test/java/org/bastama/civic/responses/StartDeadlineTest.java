package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.petitions.PetitionsOfPlace;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.procedures.Procedure.Term;
import org.bastama.civic.procedures.Procedure.Unit;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartDeadlineTest extends DeskTest {

    @Autowired
    PetitionsOfPlace places;

    @Test
    void startsOnTheDayOfHandOverInThePortalsZone() {
        clock.set(Instant.parse("2026-04-30T20:00:00Z"));
        var number = handedOver("kz-region-akimat");
        var deadline = deadlines.current(number).orElseThrow();
        assertThat(deadline.startsOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(deadline.term()).isEqualTo(new Term(20, Unit.WORKING));
        assertThat(deadline.country()).isEqualTo("KZ");
        assertThat(deadline.state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadlines.daysLeft(deadline)).isEqualTo(20);
        var days = deadlines.explain(deadline).days();
        assertThat(days.getLast().date()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(days.getLast().count()).isEqualTo(20);
        assertThat(days)
                .filteredOn(d -> d.date().equals(LocalDate.of(2026, 5, 7)))
                .singleElement()
                .satisfies(d -> assertThat(d.leftOut()).isEqualTo("holiday"));
    }

    @Test
    void becomesUrgentByTheClockAlone() {
        var number = handedOver("open-platform");
        assertThat(stateAt(number, "2026-09-15T18:59:59Z")).isEqualTo(Deadline.State.RUNNING);
        assertThat(stateAt(number, "2026-09-15T19:00:00Z")).isEqualTo(Deadline.State.DUE_SOON);
        assertThat(stateAt(number, "2026-09-23T18:59:59Z")).isEqualTo(Deadline.State.DUE_SOON);
        assertThat(stateAt(number, "2026-09-23T19:00:00Z")).isEqualTo(Deadline.State.OVERDUE);
        assertThat(stateAt(number, "2026-10-14T18:59:59Z")).isEqualTo(Deadline.State.OVERDUE);
        assertThat(stateAt(number, "2026-10-14T19:00:00Z")).isEqualTo(Deadline.State.LONG_OVERDUE);
    }

    @Test
    void isToldOnTheTimelineAndToEveryOfficialInTheirLanguage() {
        var kazakh = official();
        var english = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var elsewhere = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        var number = handedOver("open-platform");
        assertThat(petitions.timeline(number)).extracting(TimelineEntry::kind).containsExactly("deadline_started");
        assertThat(petitions.timeline(number).getFirst().details()).containsEntry("date", "2026-09-23");
        assertThat(sentMails.to(kazakh.email(), 5)).singleElement().satisfies(mail -> {
            assertThat(mail.language()).isEqualTo("kk");
            assertThat(mail.subject()).contains("Семейге түнгі автобус керек");
            assertThat(mail.text()).contains("тапсырылды. Оның талабы:", "2026\u00A0ж. 23\u00A0қыркүйек");
            assertThat(mail.links()).contains("http://localhost:8080/desk/" + number);
            assertThat(mail.text()).contains("құжаты: http://localhost:8080/p/" + number + "/pack?lang=kk");
        });
        assertThat(sentMails.to(english.email(), 5))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("authority. Its demand:\n", "due by 23 September 2026"));
        assertThat(sentMails.to(elsewhere.email(), 5)).isEmpty();
    }

    @Test
    void aDemandInAnotherLanguageIsMarked() {
        var russian = rows.official("Иван Петров", Language.RU, DeskRows.AUTHORITY);
        var number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        jdbc.update("delete from petitions.petition_text where petition = ? and language <> 'kk'", number.value());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        assertThat(sentMails.to(russian.email(), 5).getFirst().text())
                .contains("Её требование (на казахском языке):\n");
    }

    @Test
    void whereNobodySpeaksForTheAuthorityEveryAdministratorIsAskedOnceToInviteSomebody() {
        var english = administrator(Language.EN);
        var russian = administrator(Language.RU);
        var kazakh = administrator(Language.KK);
        var number = handedOver("open-platform");
        assertThat(sentMails.to(english.email(), 5)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("An authority has no official on the portal: petition No. " + number);
            assertThat(mail.text())
                    .contains("to: Akimat of Semey. The final answer is due by 23 September 2026.", "nobody there");
            assertThat(mail.links())
                    .contains("http://localhost:8080/administration/authorities?authority=" + DeskRows.AUTHORITY);
        });
        assertThat(sentMails.to(russian.email(), 5))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("передана органу: Акимат города Семей.", "Пригласите представителя")
                        .doesNotContain("г.."));
        assertThat(sentMails.to(kazakh.email(), 5))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("тапсырылды: Семей қаласының әкімдігі.", "Өкіл шақырыңыз"));
    }

    @Test
    void whereSomebodySpeaksForTheAuthorityTheAdministratorsHearNothing() {
        var administrator = administrator(Language.EN);
        official();
        handedOver("open-platform");
        assertThat(sentMails.to(administrator.email(), 5)).isEmpty();
    }

    @Test
    void theAdministratorsReadThatNoTermIsFixed() {
        var administrator = administrator(Language.EN);
        handedOver("uk-parliament");
        assertThat(sentMails.to(administrator.email(), 5).getFirst().text())
                .contains("Its procedure fixes no term for the answer.");
    }

    @Test
    void whereNoTermIsFixedThePetitionStillComesToTheDesk() {
        var official = official();
        var number = handedOver("uk-parliament");
        assertThat(deadlines.current(number)).isEmpty();
        assertThat(petitions.timeline(number)).isEmpty();
        assertThat(sentMails.to(official.email(), 5).getFirst().text()).contains("мерзімі белгіленбеген");
        var items = desk.list(actor(official), new DeskFilter(DeskFilter.Show.OPEN, null), Paging.first(10));
        assertThat(items.items()).singleElement().satisfies(item -> {
            assertThat(item.handOver().petition()).isEqualTo(number);
            assertThat(item.deadline()).isNull();
        });
    }

    @Test
    void aPetitionTakenDownAsksNothingAnyMore() {
        var official = official();
        var number = handedOver("open-platform");
        saveDraft.save(number, ANSWER, 0, actor(official));
        clock.advance(Duration.ofDays(40));
        events.publishEvent(new PetitionStepped(number, PetitionState.HANDED_OVER, PetitionState.TAKEN_DOWN));
        assertThat(deadlines.current(number).orElseThrow().state()).isEqualTo(Deadline.State.STOPPED);
        assertThat(responses.handOver(number).orElseThrow().endedAt()).isEqualTo(clock.instant());
        assertThat(saveDraft.find(number, actor(official))).isEmpty();
    }

    @Test
    void thoseOfAPlaceAreOfPetitionsAboutItOrWhatLiesWithinIt() {
        var number = handedOver("open-platform");
        for (var place : new String[] {"101000000", "100000000", "KZ"}) {
            assertThat(places.handedOver(place)).as(place).contains(number);
        }
        assertThat(places.handedOver("790000000")).doesNotContain(number);
        assertThat(deadlines
                        .running(places.handedOver("100000000"), Paging.first(10))
                        .items())
                .extracting(Deadline::petition)
                .containsExactly(number);
        assertThat(deadlines
                        .running(places.handedOver("790000000"), Paging.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void listsTheMostUrgentFirst() {
        var late = handedOver("open-platform");
        var soon = handedOver("open-platform", clock.instant().minus(Duration.ofDays(10)));
        var withoutTerm = handedOver("uk-parliament");
        assertThat(deadlines.running(Paging.first(10)).items())
                .extracting(Deadline::petition)
                .containsSubsequence(soon, late)
                .doesNotContain(withoutTerm);
        assertThat(deadlines
                        .runningOfAuthority(DeskRows.AUTHORITY, Paging.first(1))
                        .items())
                .extracting(Deadline::petition)
                .containsExactly(soon);
        jdbc.update("update responses.deadline set stopped_at = current_timestamp where petition = ?", soon.value());
        assertThat(deadlines.ofAuthority(DeskRows.AUTHORITY, Paging.first(10)).items())
                .extracting(Deadline::petition)
                .containsExactly(late, soon);
    }

    private Account administrator(Language language) {
        var person = rows.person("Administrator", language);
        ensureAccount.grant(person, Role.ADMINISTRATOR);
        return person;
    }

    private Deadline.State stateAt(PetitionNumber number, String time) {
        clock.set(Instant.parse(time));
        return deadlines.current(number).orElseThrow().state();
    }
}
