package org.bastama.civic.consultations.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.outcome.PublishOutcome;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.testing.Concurrently;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens at the same moment happens once. Commits, and cleans up. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SameMomentTest extends ConsultationsTest {

    @Autowired
    AnswerContributions answer;

    @Autowired
    PublishOutcome publish;

    @Autowired
    TellContributors tell;

    @AfterEach
    void clean() {
        List.of(
                        "telling",
                        "participant",
                        "participation_place",
                        "participation",
                        "amended_text",
                        "step",
                        "contribution",
                        "part",
                        "consultation_text",
                        "consultation_key")
                .forEach(table -> jdbc.update("delete from consultations." + table));
        jdbc.update("delete from consultations.consultation");
        jdbc.update("delete from mailbox.outbox where kind like 'consultations.%'");
        jdbc.update("delete from notifications.mailing where occasion like 'consultation%'");
        rows.deleteAll();
    }

    @Test
    void manyConfirmationsCountOnce() throws Exception {
        var number = open();
        sent(number, "A crossing", sender("", "same@example.kz"));
        var token = token("same@example.kz");
        Callable<ContributionLink> press = () -> confirm.confirm(token);
        assertThat(Concurrently.run(Collections.nCopies(20, press)))
                .allSatisfy(link -> assertThat(link.state()).isEqualTo(ContributionLink.State.CONFIRMED));
        assertThat(contributions.counts(number).total()).isEqualTo(1);
        assertThat(get(number).contributions()).isEqualTo(1);
    }

    @Test
    void differentOnesGetDifferentNumbers() throws Exception {
        var number = open();
        var presses = IntStream.range(0, 10)
                .mapToObj(i -> {
                    var mailbox = "same" + i + "@example.kz";
                    sent(number, "Idea " + i, sender("", mailbox));
                    var token = token(mailbox);
                    return (Callable<ContributionLink>) () -> confirm.confirm(token);
                })
                .toList();
        Concurrently.run(presses);
        assertThat(contributions.all(number, Paging.first(20)).items())
                .extracting(Contribution::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void severalNodesTellEachContributorOnce() throws Exception {
        var number = open();
        var mailboxes =
                IntStream.range(0, 5).mapToObj(i -> "same" + i + "@example.kz").toList();
        mailboxes.forEach(mailbox -> contributed(number, "A crossing", "", mailbox));
        var ids = contributions.all(number, Paging.first(20)).items().stream()
                .map(Contribution::id)
                .toList();
        var text = LocalizedText.of(Language.EN, "It is built.");
        answer.answer(number, ids, Disposition.ACCEPTED, text, official);
        at(CLOSES.plusSeconds(86_400));
        publish.publish(number, text, text, official);
        Callable<Boolean> run = () -> {
            tell.run();
            return true;
        };
        Concurrently.run(Collections.nCopies(8, run));
        assertThat(mailboxes)
                .allSatisfy(mailbox -> assertThat(mailsTo(mailbox))
                        .filteredOn(mail -> mail.subject().startsWith("What was done"))
                        .hasSize(1));
    }

    @Test
    void twoNodesOpenItOnce() throws Exception {
        var number = announced();
        clock.set(OPENS);
        Callable<Boolean> run = () -> {
            moveAll();
            return true;
        };
        Concurrently.run(Collections.nCopies(8, run));
        assertThat(steps(number)).containsExactly(ConsultationStep.Kind.ANNOUNCED, ConsultationStep.Kind.OPENED);
    }
}
