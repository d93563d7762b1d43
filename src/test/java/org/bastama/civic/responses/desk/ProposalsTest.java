package org.bastama.civic.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.DeskFilter;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one official writes and another one approves. */
class ProposalsTest extends DeskTest {

    private static final LocalizedText REASON = LocalizedText.of(Language.RU, "Запросили смету.");

    @Autowired
    SwitchApproval switchApproval;

    @Autowired
    ProposeAct propose;

    @Autowired
    DecideProposal decide;

    @Autowired
    ProposalGuard guard;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    CorrectResponse correctResponse;

    Account writerAccount;
    Account colleagueAccount;
    Actor writer;
    Actor colleague;
    PetitionNumber number;

    @BeforeEach
    void twoOfficials() {
        writerAccount = official();
        colleagueAccount = rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY);
        writer = actor(writerAccount);
        colleague = actor(colleagueAccount);
        number = handedOver("open-platform");
    }

    private void switchOn() {
        switchApproval.set(DeskRows.AUTHORITY, true, writer);
    }

    @Test
    void itIsOffUntilAnOfficialSwitchesItOnAndOnlyAnAdministratorLiftsIt() {
        assertThat(switchApproval.rule(DeskRows.AUTHORITY)).isEmpty();
        switchOn();
        assertThat(switchApproval.rule(DeskRows.AUTHORITY)).get().satisfies(rule -> {
            assertThat(rule.needed()).isTrue();
            assertThat(rule.changedBy()).isEqualTo(writer.name());
        });
        var person = rows.person("Admin", Language.EN);
        ensureAccount.grant(person, Role.ADMINISTRATOR);
        var administrator = Actor.of(person.id(), person.name(), Set.of(Role.ADMINISTRATOR));
        rejected(() -> switchApproval.set(DeskRows.AUTHORITY, false, colleague))
                .isEqualTo("responses.approval.administrator");
        switchApproval.set(DeskRows.AUTHORITY, false, administrator);
        publishResponse.publish(number, ANSWER, writer);
        assertThat(responses.of(number)).hasSize(1);
    }

    @Test
    void nobodyElseSwitchesIt() {
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        rejected(() -> switchApproval.set(DeskRows.AUTHORITY, true, elsewhere)).isEqualTo("shared.not-allowed");
        rejected(() -> switchApproval.set("akimat-abai-region", true, elsewhere))
                .isEqualTo("responses.approval.alone");
        rejected(() -> switchApproval.set(DeskRows.AUTHORITY, true, Actor.anonymous()))
                .isEqualTo("shared.sign-in-first");
    }

    @Test
    void aRequestThatLeavesTheFormOutMeetsTheRule() {
        rows.version(number, 3);
        publishInterim.publish(number, REASON, 0, colleague);
        var interim = responses.of(number).getFirst().id();
        switchOn();
        List.<Runnable>of(
                        () -> publishResponse.publish(number, ANSWER, writer),
                        () -> publishInterim.publish(number, REASON, 1, writer),
                        () -> extendDeadline.extend(number, LocalDate.of(2026, 9, 23), REASON, writer),
                        () -> suspendDeadline.suspend(number, LocalDate.of(2026, 9, 4), REASON, writer),
                        () -> transferPetition.transfer(number, "akimat-abai-region", REASON, writer),
                        () -> correctResponse.correct(
                                number, interim, new ResponseForm(null, ANSWER.text()), REASON, writer))
                .forEach(act -> rejected(act::run).isEqualTo("responses.approval.needed"));
        assertThat(responses.of(number)).hasSize(1);
    }

    @Test
    void aColleagueApprovesItAndSignsAndBothAreRecorded() {
        switchOn();
        saveDraft.save(number, ANSWER, 0, writer);
        var proposal = propose.propose(number, TypedAct.answer(ANSWER), writer);
        assertThat(responses.of(number)).isEmpty();
        assertThat(saveDraft.find(number, writer))
                .as("it is in the proposal now")
                .isEmpty();
        decide.approve(number, proposal.id(), 1, colleague);
        assertThat(responses.of(number)).singleElement().satisfies(answer -> {
            assertThat(answer.officialName()).isEqualTo(colleague.name());
            assertThat(answer.text()).isEqualTo(ANSWER.text());
        });
        var decided = guard.find(number, proposal.id(), writer);
        assertThat(decided.state()).isEqualTo(Proposal.State.PUBLISHED);
        assertThat(decided.writers()).containsExactly(writer.name());
        assertThat(decided.decision())
                .isNotNull()
                .satisfies(d -> assertThat(d.name()).isEqualTo(colleague.name()));
    }

    @Test
    void everyKindIsPublishedWhenItIsApproved() {
        switchOn();
        approve(TypedAct.interim(REASON));
        rows.version(number, 3);
        approve(TypedAct.suspension(LocalDate.of(2026, 9, 4), REASON));
        approve(TypedAct.resumption(REASON));
        approve(TypedAct.extension(REASON));
        var interim = responses.published(number, Response.Kind.INTERIM, false).getFirst();
        approve(TypedAct.correction(interim, new ResponseForm(null, ANSWER.text()), REASON));
        approve(TypedAct.transfer("akimat-abai-region", REASON));
        assertThat(responses.of(number))
                .extracting(Response::kind)
                .containsExactlyInAnyOrder(
                        Response.Kind.INTERIM,
                        Response.Kind.SUSPENSION,
                        Response.Kind.RESUMPTION,
                        Response.Kind.EXTENSION,
                        Response.Kind.TRANSFER);
        assertThat(deadlines.current(number).orElseThrow().authoritySlug()).isEqualTo("akimat-abai-region");
    }

    private void approve(TypedAct act) {
        decide.approve(number, propose.propose(number, act, writer).id(), 1, colleague);
    }

    @Test
    void nobodyApprovesOrSendsBackWhatTheyWrote() {
        switchOn();
        var id = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        rejected(() -> decide.approve(number, id, 1, writer)).isEqualTo("responses.proposal.own");
        rejected(() -> decide.sendBack(number, id, 1, "No", writer)).isEqualTo("responses.proposal.own");
        propose.change(number, id, TypedAct.answer(new ResponseForm("refused", ANSWER.text())), 1, colleague);
        rejected(() -> decide.approve(number, id, 2, colleague)).isEqualTo("responses.proposal.own");
        rejected(() -> decide.approve(number, id, 2, writer)).isEqualTo("responses.proposal.own");
        assertThat(responses.of(number)).isEmpty();
    }

    @Test
    void theTextThatIsPublishedIsTheOneThatWasRead() {
        switchOn();
        var id = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        propose.change(number, id, TypedAct.answer(new ResponseForm("refused", ANSWER.text())), 1, writer);
        rejected(() -> decide.approve(number, id, 1, colleague)).isEqualTo("responses.proposal.changed");
        assertThat(responses.of(number)).isEmpty();
        decide.approve(number, id, 2, colleague);
        assertThat(responses.of(number))
                .singleElement()
                .satisfies(answer -> assertThat(answer.outcome()).isEqualTo("refused"));
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsToldAndNoTextIsLost() {
        switchOn();
        var third = actor(rows.official("Third", Language.EN, DeskRows.AUTHORITY));
        var id = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        propose.change(number, id, TypedAct.answer(new ResponseForm("refused", ANSWER.text())), 1, colleague);
        rejected(() -> propose.change(number, id, TypedAct.answer(ANSWER), 1, third))
                .isEqualTo("shared.changed-meanwhile");
        propose.change(number, id, TypedAct.answer(ANSWER), 2, third);
        assertThat(guard.find(number, id, writer).versions())
                .extracting(version -> version.act().outcome())
                .containsExactly("partly", "refused", "partly");
    }

    @Test
    void itIsSentBackWithARemarkChangedAndProposedAgain() {
        switchOn();
        var id = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        assertThat(mails(colleagueAccount))
                .extracting(SentMail::subject)
                .anyMatch(s -> s.startsWith("На ваше одобрение"));
        assertThat(mails(writerAccount)).extracting(SentMail::subject).noneMatch(s -> s.startsWith("Мақұлдауыңызға"));
        rejected(() -> decide.sendBack(number, id, 1, " ", colleague)).isEqualTo("responses.proposal.remark-missing");
        decide.sendBack(number, id, 1, "Какая улица?", colleague);
        assertThat(mails(writerAccount)).anySatisfy(mail -> {
            assertThat(mail.subject()).startsWith("Ескертумен қайтарылды");
            assertThat(mail.text()).contains("Какая улица?");
        });
        rejected(() -> decide.approve(number, id, 1, colleague)).isEqualTo("responses.proposal.not-waiting");
        propose.change(number, id, TypedAct.answer(ANSWER), 1, writer);
        decide.approve(number, id, 2, colleague);
        assertThat(responses.of(number)).hasSize(1);
        rejected(() -> decide.approve(number, id, 2, colleague)).isEqualTo("responses.proposal.decided");
    }

    @Test
    void aWriterTakesItBackAndAColleagueCannot() {
        switchOn();
        var id = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        rejected(() -> decide.withdraw(number, id, colleague)).isEqualTo("shared.not-allowed");
        decide.withdraw(number, id, writer);
        rejected(() -> decide.approve(number, id, 1, colleague)).isEqualTo("responses.proposal.decided");
        assertThat(guard.find(number, id, colleague).newest().act().text()).isEqualTo(ANSWER.text());
    }

    @Test
    void whatIsWrongIsToldBeforeAColleagueIsAsked() {
        switchOn();
        rejected(() -> propose.propose(number, TypedAct.interim(LocalizedText.empty()), writer))
                .isEqualTo("responses.text-missing");
        rejected(() -> propose.propose(number, TypedAct.extension(LocalizedText.empty()), writer))
                .isEqualTo("responses.reason-missing");
        rejected(() -> propose.propose(number, TypedAct.transfer("", REASON), writer))
                .isEqualTo("responses.transfer.authority-missing");
        assertThat(guard.of(number, writer)).isEmpty();
    }

    @Test
    void otherAuthoritiesSeeNothingOfIt() {
        switchOn();
        var id = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        assertThat(guard.of(number, elsewhere)).isEmpty();
        rejected(() -> decide.approve(number, id, 1, elsewhere)).isEqualTo("shared.not-allowed");
        rejected(() -> propose.propose(number, TypedAct.answer(ANSWER), elsewhere))
                .isEqualTo("shared.not-allowed");
    }

    @Test
    void anAnswerLeavesNothingToApprove() {
        switchOn();
        var answer = propose.propose(number, TypedAct.answer(ANSWER), writer).id();
        var interim = propose.propose(number, TypedAct.interim(REASON), writer).id();
        assertThat(toApprove()).isEqualTo(1);
        decide.approve(number, answer, 1, colleague);
        assertThat(guard.find(number, interim, writer).state()).isEqualTo(Proposal.State.OVERTAKEN);
        assertThat(toApprove()).isZero();
    }

    private long toApprove() {
        return desk.list(colleague, new DeskFilter(DeskFilter.Show.TO_APPROVE, null), Paging.first(10))
                .total();
    }

    private List<SentMail> mails(Account to) {
        return sentMails.to(to.email(), 10);
    }

    private static AbstractStringAssert<?> rejected(Runnable action) {
        try {
            action.run();
        } catch (Rejection rejection) {
            return assertThat(rejection.key());
        }
        return assertThat("done");
    }
}
