package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.Concurrently;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Colleagues who press the button at the same moment. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoOfficialsTest extends DeskTest {

    @AfterEach
    void clear() {
        rows.deleteAll();
    }

    @Test
    void publishingAtOnceGivesOneFinalAnswer() throws Exception {
        var number = handedOver("open-platform");
        var answers = atOnce(officials(8), official -> publishResponse.publish(number, ANSWER, official));
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("responses.already-answered"::equals).hasSize(7);
        assertThat(responses.of(number)).hasSize(1);
        assertThat(petitions.timeline(number))
                .extracting(TimelineEntry::kind)
                .containsExactly("deadline_started", "answered");
    }

    @Test
    void registeringAtOnceGivesOneNumber() throws Exception {
        var number = handedOver("open-platform");
        var today = LocalDate.of(2026, 9, 2);
        var answers =
                atOnce(officials(8), official -> registerPetition.register(number, official.name(), today, official));
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("responses.already-registered"::equals).hasSize(7);
        assertThat(responses.of(number))
                .singleElement()
                .satisfies(r -> assertThat(r.incomingNumber())
                        .isEqualTo(r.officialName())
                        .isEqualTo(responses.handOver(number).orElseThrow().incomingNumber()));
    }

    private List<Actor> officials(int count) {
        var officials = new ArrayList<Actor>();
        for (var i = 0; i < count; i++) {
            officials.add(actor(rows.official("Official " + i, Language.EN, DeskRows.AUTHORITY)));
        }
        return officials;
    }

    private static List<String> atOnce(List<Actor> officials, Consumer<Actor> action) throws Exception {
        return Concurrently.run(officials.stream()
                .<Callable<String>>map(official -> () -> {
                    try {
                        action.accept(official);
                        return "done";
                    } catch (Rejection rejection) {
                        return rejection.key();
                    }
                })
                .toList());
    }
}
