package org.bastama.civic.consultations.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.Concurrently;
import org.bastama.testing.IdeaParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One support of a person, whatever happens at the same moment. Commits, and cleans up. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneSupportTest extends ConsultationsTest {

    @Autowired
    SupportIdea support;

    @Autowired
    SupportLinks links;

    @Autowired
    IdeaQueries ideas;

    @Autowired
    ApplicationContext context;

    @AfterEach
    void clean() {
        List.of(
                        "idea_support",
                        "participant_link",
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
    void manyClicksAndConfirmationsCountOnce() throws Exception {
        var parts = new IdeaParts(context);
        var number = parts.open(official);
        var idea = parts.idea(number, "A crossing", "author@example.kz");
        var account = rows.person("Dana Akhmetova", Language.EN);
        support.support(number, 1, idea.number(), account.email().value(), true, Language.EN);
        var token = parts.token(account.email().value(), "/k/support/");
        var clicks = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Boolean>) () -> {
                    if (i % 4 == 0) {
                        links.confirm(token);
                    } else {
                        support.support(number, 1, idea.number(), actor(account));
                    }
                    return true;
                })
                .toList();
        assertThat(Concurrently.run(clicks)).hasSize(20);
        assertThat(ideas.figures(get(number), get(number).part(1).orElseThrow(), List.of(idea), Actor.anonymous()))
                .containsEntry(idea.id(), new IdeaFigures(1, false, 0, 0, 0));
    }
}
