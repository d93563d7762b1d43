package org.bastama.civic.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.responses.DeskFilter;
import org.bastama.civic.responses.DeskItem;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose case it is, and who stands in for whom. */
class AssignmentsTest extends DeskTest {

    /** The day of {@code TestClock.START}. */
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    @Autowired
    AssignPetition assign;

    @Autowired
    EnterAbsence enterAbsence;

    @Autowired
    StandIns standIns;

    @Autowired
    TransferPetition transferPetition;

    Account aigul;
    Account sergey;
    Account anna;
    PetitionNumber number;

    @BeforeEach
    void threeOfficials() {
        aigul = official();
        sergey = rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY);
        anna = rows.official("Anna Weber", Language.EN, DeskRows.AUTHORITY);
        number = handedOver("open-platform");
    }

    @Test
    void anOfficialGivesItToAColleagueWhoIsToldInTheirLanguage() {
        assign.assign(number, sergey.id(), null, actor(aigul));
        assertThat(assign.find(handOver())).get().satisfies(assignment -> {
            assertThat(assignment.official()).isEqualTo(sergey.id());
            assertThat(assignment.assignedBy()).isEqualTo(aigul.name());
        });
        assertThat(subjects(sergey)).anyMatch(subject -> subject.startsWith("Ваше дело"));
        assertThat(subjects(anna)).noneMatch(subject -> subject.startsWith("Your case"));
        assertThat(item(aigul).assignee()).isEqualTo("Сергей Ким");
    }

    @Test
    void whoTakesItGetsNoMail() {
        assign.assign(number, anna.id(), null, actor(anna));
        assertThat(subjects(anna)).noneMatch(subject -> subject.startsWith("Your case"));
        assertThat(item(anna).assignee()).isEqualTo("Anna Weber");
        assign.assign(number, null, anna.id(), actor(aigul));
        assertThat(item(anna).assignee()).isNull();
    }

    @Test
    void nobodyIsOverruledUnseen() {
        assign.assign(number, anna.id(), null, actor(anna));
        assertRejected("responses.assignment.meanwhile", () -> assign.assign(number, sergey.id(), null, actor(aigul)));
        assertThat(item(aigul).assignee()).isEqualTo("Anna Weber");
    }

    @Test
    void onlyOfficialsOfTheAuthorityGiveAndGetIt() {
        var elsewhere = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        assertRejected("shared.not-allowed", () -> assign.assign(number, elsewhere.id(), null, actor(elsewhere)));
        assertRejected(
                "responses.assignment.not-colleague", () -> assign.assign(number, elsewhere.id(), null, actor(aigul)));
        assertRejected("shared.sign-in-first", () -> assign.assign(number, aigul.id(), null, Actor.anonymous()));
    }

    @Test
    void theDeskShowsMineNobodysAndAColleagues() {
        var other = handedOver("open-platform");
        assign.assign(number, sergey.id(), null, actor(aigul));
        assertThat(shown(aigul, DeskFilter.Whose.NOBODY)).containsExactly(other);
        assertThat(shown(aigul, DeskFilter.Whose.of(List.of(sergey.id())))).containsExactly(number);
        assertThat(shown(aigul, DeskFilter.Whose.of(List.of(anna.id())))).isEmpty();
        assertThat(shown(aigul, DeskFilter.Whose.EVERYBODY)).containsExactlyInAnyOrder(number, other);
        assertThat(desk.counts(actor(aigul), new DeskFilter(DeskFilter.Show.OPEN, null, DeskFilter.Whose.NOBODY)))
                .containsEntry(DeskFilter.Show.OPEN, 1L);
    }

    @Test
    void theNextAuthorityDoesNotSeeWhoseCaseItWas() {
        assign.assign(number, sergey.id(), null, actor(aigul));
        transferPetition.transfer(
                number, "akimat-abai-region", LocalizedText.of(Language.RU, "Решает область."), actor(aigul));
        assertThat(assign.find(handOver())).isEmpty();
        var next = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        assertThat(item(next).assignee()).isNull();
        assign.assign(number, next.id(), null, actor(next));
        var former = desk.list(actor(aigul), new DeskFilter(DeskFilter.Show.TRANSFERRED, null), Paging.first(5));
        assertThat(former.items())
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).isNull());
    }

    @Test
    void inTheDaysOfAnAbsenceTheDeputyGetsTheMailAndSeesTheCase() {
        away(sergey, TODAY, TODAY.plusDays(3), anna);
        assign.assign(number, sergey.id(), null, actor(aigul));
        assertThat(subjects(sergey)).noneMatch(subject -> subject.startsWith("Ваше дело"));
        assertThat(sentMails.to(anna.email(), 5)).anySatisfy(mail -> {
            assertThat(mail.subject()).startsWith("Your case");
            assertThat(mail.text()).contains("in place of Сергей Ким");
        });
        assertThat(standIns.actsFor(DeskRows.AUTHORITY, anna.id())).containsExactlyInAnyOrder(anna.id(), sergey.id());
        clock.advance(Duration.ofDays(4));
        assertThat(standIns.actsFor(DeskRows.AUTHORITY, anna.id())).containsExactly(anna.id());
    }

    @Test
    void remindersGoToTheDeputyOnce() {
        away(sergey, TODAY.plusDays(1), TODAY.plusDays(3), anna);
        assertThat(addressees()).containsExactlyInAnyOrder(aigul.id(), sergey.id(), anna.id());
        clock.advance(Duration.ofDays(1));
        assertThat(addressees()).containsExactlyInAnyOrder(aigul.id(), anna.id());
        away(anna, TODAY.plusDays(2), TODAY.plusDays(3), aigul);
        clock.advance(Duration.ofDays(1));
        assertThat(standIns.addressees(DeskRows.AUTHORITY)).singleElement().satisfies(addressee -> {
            assertThat(addressee.account().id()).isEqualTo(aigul.id());
            assertThat(addressee.inPlaceOf()).extracting(Account::id).containsExactlyInAnyOrder(sergey.id(), anna.id());
        });
    }

    @Test
    void whenEverybodyIsAwayTheMailsStayWithEach() {
        away(sergey, TODAY, TODAY.plusDays(3), anna);
        away(anna, TODAY, TODAY.plusDays(3), aigul);
        jdbc.update(
                "update responses.absence set deputy = ? where official = ?",
                sergey.id().value(),
                anna.id().value());
        assertThat(addressees()).containsExactlyInAnyOrder(aigul.id(), sergey.id(), anna.id());
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        var elsewhere = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        assertRejected("responses.absence.backwards", () -> away(sergey, TODAY.plusDays(2), TODAY.plusDays(1), anna));
        assertRejected("responses.absence.over", () -> away(sergey, TODAY.minusDays(2), TODAY.minusDays(1), anna));
        assertRejected("responses.absence.too-long", () -> away(sergey, TODAY, TODAY.plusDays(366), anna));
        assertRejected("responses.absence.deputy-missing", () -> away(sergey, TODAY, TODAY, sergey));
        assertRejected("shared.required", () -> away(sergey, null, TODAY, anna));
        assertRejected("responses.absence.deputy-missing", () -> away(sergey, TODAY, TODAY, elsewhere));
        assertRejected("shared.not-allowed", () -> away(elsewhere, TODAY, TODAY, anna));
        away(sergey, TODAY, TODAY.plusDays(3), anna);
        assertThatThrownBy(() -> away(sergey, TODAY.plusDays(3), TODAY.plusDays(5), anna))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .extracting(Rejection.Violation::field, Rejection.Violation::key)
                                .containsExactly(tuple("from", "responses.absence.overlaps")));
        assertRejected("responses.absence.deputy-away", () -> away(anna, TODAY.plusDays(3), TODAY.plusDays(5), sergey));
    }

    @Test
    void onesOwnAbsenceIsTakenBackByNobodyElse() {
        away(sergey, TODAY, TODAY.plusDays(3), anna);
        var id = standIns.from(DeskRows.AUTHORITY).getFirst().id();
        assertRejected("shared.not-allowed", () -> enterAbsence.remove(id, actor(anna)));
        enterAbsence.remove(id, actor(sergey));
        assertThat(standIns.from(DeskRows.AUTHORITY)).isEmpty();
    }

    private void away(Account who, @org.jspecify.annotations.Nullable LocalDate from, LocalDate to, Account deputy) {
        enterAbsence.enter(DeskRows.AUTHORITY, from, to, deputy.id(), actor(who));
    }

    private List<org.bastama.foundation.shared.AccountId> addressees() {
        return standIns.addressees(DeskRows.AUTHORITY).stream()
                .map(addressee -> addressee.account().id())
                .toList();
    }

    private org.bastama.civic.responses.HandOver handOver() {
        return responses.handOver(number).orElseThrow();
    }

    private DeskItem item(Account reader) {
        return desk.list(actor(reader), new DeskFilter(DeskFilter.Show.OPEN, null), Paging.first(5)).items().stream()
                .filter(item -> item.handOver().petition().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<PetitionNumber> shown(Account reader, DeskFilter.Whose whose) {
        return desk
                .list(actor(reader), new DeskFilter(DeskFilter.Show.OPEN, null, whose), Paging.first(5))
                .items()
                .stream()
                .map(item -> item.handOver().petition())
                .toList();
    }

    private List<String> subjects(Account to) {
        return sentMails.to(to.email(), 10).stream().map(SentMail::subject).toList();
    }

    private static void assertRejected(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .extracting(Rejection.Violation::key)
                                .contains(key));
    }
}
