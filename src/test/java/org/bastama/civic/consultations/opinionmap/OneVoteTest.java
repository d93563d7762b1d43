package org.bastama.civic.consultations.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.Concurrently;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One vote of a person on a statement, whatever happens at the same moment. Commits, and cleans up. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneVoteTest extends OpinionPartTest {

    @AfterEach
    void clean() {
        List.of(
                        "opinion_vote",
                        "participant_link",
                        "opinion_map",
                        "opinion_place",
                        "step",
                        "contribution",
                        "part",
                        "consultation_text",
                        "consultation_key",
                        "consultation")
                .forEach(table -> jdbc.update("delete from consultations." + table));
        jdbc.update("delete from mailbox.outbox where kind like 'consultations.%'");
        rows.deleteAll();
    }

    @Test
    void manyClicksAndConfirmationsAreOneVoteEach() throws Exception {
        var number = openPoll();
        var account = rows.person("Dana Akhmetova", Language.EN);
        sendBallot.send(number, PART, camp(true), account.email().value(), true, Language.EN);
        var token = voterToken(account.email().value());
        var clicks = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Boolean>) () -> {
                    if (i % 4 == 0) {
                        links.confirm(token);
                    } else {
                        vote.vote(number, PART, 1, Choice.values()[i % 3], actor(account));
                    }
                    return true;
                })
                .toList();
        assertThat(Concurrently.run(clicks)).hasSize(20);
        assertThat(jdbc.queryForObject("select count(*) from consultations.opinion_vote", Integer.class))
                .isEqualTo(SEEDS);
        draw.run();
        assertThat(results(number).map()).isNull();
    }
}
