package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.Concurrently;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Colleagues who press the button at the same moment. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoOfficialsTest extends DeskTest {

    private static final LocalizedText REASON = LocalizedText.of(Language.RU, "Запросили смету.");

    @Autowired
    ExtendDeadline extendDeadline;

    @Autowired
    SuspendDeadline suspendDeadline;

    @Autowired
    EndSuspensions endSuspensions;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    TransferPetition transferPetition;

    @Autowired
    CorrectResponse correctResponse;

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

    @Test
    void extendingAtOnceExtendsOnce() throws Exception {
        var number = handedOver("open-platform");
        var due = LocalDate.of(2026, 9, 23);
        var answers = atOnce(officials(8), official -> extendDeadline.extend(number, due, REASON, official));
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("responses.extension.used-up"::equals).hasSize(7);
        var deadline = deadlines.current(number).orElseThrow();
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(deadlines.extensions(deadline)).hasSize(1);
    }

    @Test
    void suspendingAtOnceSuspendsOnceAndItEndsOnce() throws Exception {
        var number = suspendable();
        var until = LocalDate.of(2026, 9, 8);
        var answers = atOnce(officials(8), official -> suspendDeadline.suspend(number, until, REASON, official));
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn("responses.suspension.is-suspended"::equals)
                .hasSize(7);
        clock.advance(Duration.ofDays(7));
        Concurrently.run(Collections.nCopies(4, (Callable<String>) () -> {
            endSuspensions.run();
            return "done";
        }));
        assertThat(petitions.timeline(number))
                .extracting(TimelineEntry::kind)
                .containsExactly("deadline_started", "suspended", "suspension_ended");
    }

    @Test
    void interimAnswersAtOnceAreOneAndSevenAreTold() throws Exception {
        var number = handedOver("open-platform");
        var answers = atOnce(officials(8), official -> publishInterim.publish(number, REASON, 0, official));
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("responses.interim.meanwhile"::equals).hasSize(7);
    }

    @Test
    void correctingAtOnceGivesOneVersion() throws Exception {
        var number = handedOver("open-platform");
        var officials = officials(8);
        publishResponse.publish(number, ANSWER, officials.getFirst());
        var id = responses.of(number).getFirst().id();
        var answers = atOnce(
                officials,
                official -> correctResponse.correct(
                        number, id, new ResponseForm("refused", ANSWER.text()), REASON, official));
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("responses.correction.meanwhile"::equals).hasSize(7);
        assertThat(responses.of(number))
                .singleElement()
                .satisfies(r -> assertThat(r.version().number()).isEqualTo(2));
    }

    @Test
    void whileOnePassesItOnTheOthersDoNotAnswerForTheFormerAuthority() throws Exception {
        var number = handedOver("open-platform");
        var officials = officials(8);
        var answers = atOnce(officials, official -> {
            if (officials.indexOf(official) % 2 == 0) {
                transferPetition.transfer(number, "akimat-abai-region", REASON, official);
            } else {
                publishResponse.publish(number, ANSWER, official);
            }
        });
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.equals("done"))
                .hasSize(7)
                .isSubsetOf("responses.passed-on", "responses.already-answered");
        assertThat(responses.of(number)).hasSize(1);
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
