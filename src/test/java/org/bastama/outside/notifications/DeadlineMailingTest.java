package org.bastama.outside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineStateReached;
import org.bastama.civic.responses.DeadlineStatesReached;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears that an answer is due soon or late, and who does not. */
class DeadlineMailingTest extends FollowersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);

    @Autowired
    Statements statements;

    @Autowired
    RequestReview requestReview;

    @AfterEach
    void deleteGroups() {
        jdbc.update("update petitions.petition set group_id = null where number > 1000000");
        jdbc.update("delete from groups.member where email like 'desk%@example.kz'");
        jdbc.update("delete from groups.initiative_group where name = 'Night riders'");
    }

    @Test
    void followersReadInTheirLanguageOnceAndSignersWhoAskedForTheOutcomeHearNothing() {
        var number = handedOver();
        follow(number, "kk@example.kz", Language.KK);
        follow(number, "ru@example.kz", Language.RU);
        follow(number, "en@example.kz", Language.EN);
        sign(number, "signer@example.kz", true, Language.EN);
        reach(number, Deadline.State.OVERDUE, DUE);
        reach(number, Deadline.State.OVERDUE, DUE);
        sendMailings.run();
        reach(number, Deadline.State.OVERDUE, DUE);
        sendMailings.run();
        assertThat(mails("kk@example.kz")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Мерзімінде жауап берілмеді: Семейге түнгі автобус керек");
            assertThat(plain(mail))
                    .startsWith("«Семейге түнгі автобус керек» петициясына мерзімінде жауап берілмеді.\n\nСемей"
                            + " қаласының әкімдігі. Түпкілікті жауап берудің соңғы күні 2026 ж. 23 қыркүйек болатын.");
        });
        assertThat(mails("ru@example.kz")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Ответа в срок нет: Ночные автобусы для Семея");
            assertThat(plain(mail))
                    .startsWith("На петицию «Ночные автобусы для Семея» не ответили в срок.\n\nАкимат города Семей."
                            + " Окончательный ответ нужно было дать не позднее 23 сентября 2026 г.\n");
        });
        assertThat(mails("en@example.kz")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("No answer in time: Night buses for Semey");
            assertThat(plain(mail))
                    .startsWith("The petition “Night buses for Semey” has not been answered in time.\n\nAkimat of"
                            + " Semey. The final answer was due by 23 September 2026.")
                    .contains("because you follow");
            assertThat(mail.links()).anyMatch(link -> link.contains("/u/f"));
        });
        assertThat(mails("signer@example.kz")).noneMatch(mail -> mail.subject().startsWith("No answer"));
    }

    @Test
    void theCoordinatorAndTheEditorsOfTheGroupAreTold() {
        var number = handedOver();
        var coordinator = rows.person("Coordinator", Language.EN);
        var editor = rows.person("Editor", Language.RU);
        var member = rows.person("Member", Language.KK);
        lead(number, Map.of(coordinator, "coordinator", editor, "editor", member, "member"));
        reach(number, Deadline.State.DUE_SOON, DUE);
        sendMailings.run();
        assertThat(mails(coordinator.email().value()))
                .singleElement()
                .satisfies(mail -> assertThat(plain(mail))
                        .startsWith("The answer to your petition “Night buses for Semey” is due soon.\n\nAkimat of"
                                + " Semey. The final answer is due by 23 September 2026."));
        assertThat(mails(editor.email().value()))
                .singleElement()
                .satisfies(mail -> assertThat(plain(mail))
                        .startsWith("Скоро истекает срок ответа на вашу петицию «Ночные автобусы для Семея»."));
        assertThat(mails(member.email().value())).isEmpty();
    }

    @Test
    void nobodyIsToldOfAStateThatAnAnswerOrALaterStateHasOvertaken() {
        var number = handedOver();
        follow(number, "en@example.kz", Language.EN);
        reach(number, Deadline.State.DUE_SOON, DUE);
        clock.advance(Duration.ofDays(30));
        reach(number, Deadline.State.LONG_OVERDUE, DUE);
        sendMailings.run();
        assertThat(mails("en@example.kz"))
                .extracting(SentMail::subject)
                .containsExactly("Still no answer: Night buses for Semey");
        reach(number, Deadline.State.OVERDUE, DUE.plusDays(1));
        publishResponse.publish(
                number,
                new ResponseForm("partly", LocalizedText.of(Language.EN, "There will be a bus.")),
                official(DeskRows.AUTHORITY));
        sendMailings.run();
        assertThat(mails("en@example.kz"))
                .extracting(SentMail::subject)
                .containsExactly("Answered: Night buses for Semey", "Still no answer: Night buses for Semey");
    }

    @Test
    void anotherDueDateIsTold() {
        var number = handedOver();
        follow(number, "en@example.kz", Language.EN);
        reach(number, Deadline.State.DUE_SOON, DUE);
        sendMailings.run();
        reach(number, Deadline.State.DUE_SOON, DUE.plusDays(21));
        sendMailings.run();
        assertThat(mails("en@example.kz")).hasSize(2);
        assertThat(mails("en@example.kz").getFirst().text()).contains("due by 14 October 2026");
    }

    @Test
    void aDueDateOfAFormerAuthorityIsToldAsThatAuthoritys() {
        var number = handedOver();
        follow(number, "en@example.kz", Language.EN);
        jdbc.update(
                "insert into responses.transfer (petition, ordinal, turn, from_authority, to_authority, received_at,"
                        + " due_on, transferred_at, response)"
                        + " values (?, 1, 1, 'akimat-abai-region', ?, ?, ?, ?, ?)",
                number.value(),
                DeskRows.AUTHORITY,
                clock.instant().atOffset(ZoneOffset.UTC),
                DUE.minusDays(3),
                clock.instant().atOffset(ZoneOffset.UTC),
                UUID.randomUUID());
        reach(number, Deadline.State.OVERDUE, DUE.minusDays(3));
        sendMailings.run();
        assertThat(mails("en@example.kz"))
                .singleElement()
                .satisfies(mail -> assertThat(plain(mail))
                        .contains("Akimat of Abai Region. The final answer was due by 20 September 2026."));
    }

    @Test
    void thatAReviewIsLateIsNotToldAsIfThereWereNoAnswer() {
        var number = handedOver();
        var leader = rows.person("Coordinator", Language.RU);
        jdbc.update(
                "update petitions.petition set author = ?, procedure_version = 2 where number = ?",
                leader.id().value(),
                number.value());
        publishResponse.publish(
                number,
                new ResponseForm("refused", LocalizedText.of(Language.EN, "There is no bus.")),
                official(DeskRows.AUTHORITY));
        requestReview.request(
                number,
                LocalizedText.of(Language.EN, "We need the bus."),
                Actor.of(leader.id(), leader.name(), Set.of()));
        sendMailings.run();
        follow(number, "kk@example.kz", Language.KK);
        follow(number, "en@example.kz", Language.EN);
        transaction.executeWithoutResult(s -> events.publishEvent(
                new DeadlineStatesReached(List.of(new DeadlineStateReached(number, 2, Deadline.State.OVERDUE, DUE)))));
        sendMailings.run();
        assertThat(mails("en@example.kz")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Not reviewed in time: Night buses for Semey");
            assertThat(plain(mail))
                    .startsWith("The answer to the petition “Night buses for Semey” has not been reviewed in"
                            + " time.\n\nAkimat of Semey. The new answer was due by 23 September 2026.");
        });
        assertThat(mails("kk@example.kz"))
                .singleElement()
                .satisfies(mail -> assertThat(plain(mail))
                        .startsWith("«Семейге түнгі автобус керек» петициясына берілген жауап мерзімінде қайта"
                                + " қаралмады.\n\nСемей қаласының әкімдігі. Жауапты қайта қараудың соңғы күні 2026 ж. 23"
                                + " қыркүйек болатын."));
        assertThat(mails(leader.email().value()).getFirst()).satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Ответ в срок не пересмотрен: Ночные автобусы для Семея");
            assertThat(plain(mail)).startsWith("Ответ на вашу петицию «Ночные автобусы для Семея» не пересмотрели");
        });
    }

    @Test
    void manyStatesAtOnceTakeNoMoreStatementsThanOne() {
        var all = IntStream.range(0, 20).mapToObj(i -> handedOver()).toList();
        var one = statements.during(() -> reachAll(all.subList(0, 1)));
        var many = statements.during(() -> reachAll(all));
        assertThat(many).hasSameSizeAs(one);
        assertThat(jdbc.queryForObject(
                        "select count(*) from notifications.mailing where occasion like 'overdue:%'", Integer.class))
                .isEqualTo(20);
    }

    private void reachAll(List<PetitionNumber> numbers) {
        var states = numbers.stream()
                .map(number -> new DeadlineStateReached(number, 1, Deadline.State.OVERDUE, DUE))
                .toList();
        transaction.executeWithoutResult(s -> events.publishEvent(new DeadlineStatesReached(states)));
    }

    private PetitionNumber handedOver() {
        var number = open();
        handOver(number);
        sendMailings.run();
        return number;
    }

    private void reach(PetitionNumber number, Deadline.State state, LocalDate due) {
        transaction.executeWithoutResult(s -> events.publishEvent(
                new DeadlineStatesReached(List.of(new DeadlineStateReached(number, 1, state, due)))));
    }

    private void lead(PetitionNumber number, Map<Account, String> members) {
        var group = UUID.randomUUID();
        jdbc.update(
                "insert into groups.initiative_group (id, state, name, sort_name, kind, purpose, rules, contact,"
                        + " created_by, created_at, version) values (?, 'registered', 'Night riders', 'night riders',"
                        + " 'citizens', '', '', '', ?, ?, 0)",
                group,
                UUID.randomUUID(),
                clock.instant().atOffset(ZoneOffset.UTC));
        members.forEach((account, role) -> jdbc.update(
                "insert into groups.member (group_id, id, account_id, mailbox, email, name, role, founding, shown,"
                        + " invited_at, confirmed_at) values (?, ?, ?, ?, ?, ?, ?, true, false, ?, ?)",
                group,
                UUID.randomUUID(),
                account.id().value(),
                account.email().value(),
                account.email().value(),
                account.name(),
                role,
                clock.instant().atOffset(ZoneOffset.UTC),
                clock.instant().atOffset(ZoneOffset.UTC)));
        jdbc.update("update petitions.petition set group_id = ? where number = ?", group, number.value());
    }

    private List<SentMail> mails(String email) {
        return mails(email, "").stream()
                .filter(mail -> !mail.subject().startsWith("Handed over"))
                .toList();
    }

    private static String plain(SentMail mail) {
        return mail.text().replace('\u00A0', ' ');
    }
}
