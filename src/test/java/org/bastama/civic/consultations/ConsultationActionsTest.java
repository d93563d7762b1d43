package org.bastama.civic.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.ConsultationActions.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whom is allowed in which state. */
class ConsultationActionsTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, DRAFT, ''",
        "NONE, OPEN, ''",
        "NONE, CLOSED, ''",
        "EDITS, DRAFT, read edit",
        "EDITS, ANNOUNCED, read",
        "EDITS, OPEN, read answer",
        "EDITS, CLOSED, read answer",
        "EDITS, OUTCOME_PUBLISHED, read",
        "LEADS, DRAFT, read edit discard announce",
        "LEADS, ANNOUNCED, read amend",
        "LEADS, OPEN, read amend answer",
        "LEADS, CLOSED, read answer outcome",
        "LEADS, OUTCOME_PUBLISHED, read",
    })
    void are(Voice voice, ConsultationState state, String allowed) {
        assertThat(String.join(" ", allowed(ConsultationActions.of(state, voice))))
                .isEqualTo(allowed);
    }

    private static List<String> allowed(ConsultationActions actions) {
        var allowed = new ArrayList<String>();
        add(allowed, actions.mayRead(), "read");
        add(allowed, actions.mayEdit(), "edit");
        add(allowed, actions.mayDiscard(), "discard");
        add(allowed, actions.mayAnnounce(), "announce");
        add(allowed, actions.mayAmend(), "amend");
        add(allowed, actions.mayAnswer(), "answer");
        add(allowed, actions.mayPublishOutcome(), "outcome");
        return allowed;
    }

    private static void add(List<String> allowed, boolean is, String name) {
        if (is) {
            allowed.add(name);
        }
    }
}
