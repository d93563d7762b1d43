package org.bastama.civic.consultations.questionnaire.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.testing.Concurrently;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A mailbox answers once, whatever happens at the same moment. Commits, and cleans up. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneAnswerTest extends FillingTest {

    @AfterEach
    void clean() {
        List.of(
                        "answer_count",
                        "sent_answers",
                        "kept_answers",
                        "questionnaire",
                        "amended_text",
                        "step",
                        "contribution",
                        "part",
                        "consultation_text",
                        "consultation_key")
                .forEach(table -> jdbc.update("delete from consultations." + table));
        jdbc.update("delete from consultations.consultation");
        jdbc.update("delete from mailbox.outbox where kind like 'consultations.%'");
        rows.deleteAll();
    }

    @Test
    void severalLinksOfOneMailboxCountOnce() throws Exception {
        var number = asked();
        for (var i = 0; i < 3; i++) {
            send.send(number, PART, answers("yes", 1 + i, ""), from("same@example.kz"), null);
        }
        var presses = mailsTo("same@example.kz").stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/k/"))
                .map(link -> link.substring(link.indexOf("/k/") + 3))
                .distinct()
                .flatMap(token ->
                        Collections.<Callable<ContributionLink>>nCopies(4, () -> confirm.confirm(token)).stream())
                .toList();
        assertThat(presses).hasSize(12);
        assertThat(Concurrently.run(presses))
                .extracting(ContributionLink::state)
                .containsOnly(ContributionLink.State.CONFIRMED, ContributionLink.State.REFUSED);
        assertThat(results.of(get(number), PART).people()).isEqualTo(1);
        assertThat(jdbc.queryForList("select people from consultations.answer_count", Integer.class))
                .containsOnly(1);
    }
}
