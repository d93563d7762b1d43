package org.bastama.civic.responses.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.responses.DeskTest;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.Concurrently;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nodes that run the job at the same moment. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoNodesNoteTest extends DeskTest {

    @Autowired
    NoteTerms noteTerms;

    @AfterEach
    void clear() {
        rows.deleteAll();
    }

    @Test
    void sayEachThingOnce() throws Exception {
        var official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        var numbers = new ArrayList<PetitionNumber>();
        for (var i = 0; i < 30; i++) {
            numbers.add(handedOver("open-platform"));
        }
        clock.set(Instant.parse("2026-09-24T05:00:00Z"));
        Concurrently.run(Collections.nCopies(4, (Callable<String>) () -> {
            noteTerms.run();
            return "done";
        }));
        assertThat(sentMails.to(official.email(), 200))
                .filteredOn(mail -> mail.subject().startsWith("Answer overdue"))
                .hasSize(30);
        for (var number : numbers) {
            assertThat(petitions.timeline(number))
                    .extracting(TimelineEntry::kind)
                    .containsExactly("deadline_started", "deadline_overdue");
            assertThat(jdbc.queryForObject(
                            "select count(*) from responses.notice where petition = ?", Integer.class, number.value()))
                    .isEqualTo(4);
            assertThat(jdbc.queryForObject(
                            "select count(*) from notifications.mailing where number = ? and occasion like 'overdue:%'",
                            Integer.class, number.value()))
                    .isEqualTo(1);
        }
    }
}
