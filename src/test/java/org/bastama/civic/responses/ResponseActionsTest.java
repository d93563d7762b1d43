package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseActionsTest {

    @Test
    void whoDoesNotSpeakForTheAuthorityMayNothing() {
        var actions = ResponseActions.of(handOver(null, null), false);
        assertThat(actions).isEqualTo(new ResponseActions(false, false, false));
        assertThat(ResponseActions.of(null, true)).isEqualTo(actions);
        assertThatThrownBy(actions::requireRegister).hasMessage("shared.not-allowed");
        assertThatThrownBy(actions::requireAnswer).hasMessage("shared.not-allowed");
    }

    @Test
    void registersOnceAndAnswersOnce() {
        assertThat(ResponseActions.of(handOver(null, null), true)).isEqualTo(new ResponseActions(true, true, true));
        var registered = ResponseActions.of(handOver("17", null), true);
        assertThat(registered).isEqualTo(new ResponseActions(true, false, true));
        assertThatThrownBy(registered::requireRegister).hasMessage("responses.already-registered");
        var answered = ResponseActions.of(handOver(null, Instant.EPOCH), true);
        assertThat(answered).isEqualTo(new ResponseActions(true, false, false));
        assertThatThrownBy(answered::requireRegister).hasMessage("responses.already-answered");
        assertThatThrownBy(answered::requireAnswer).hasMessage("responses.already-answered");
    }

    private static HandOver handOver(@Nullable String incoming, @Nullable Instant endedAt) {
        return new HandOver(
                new PetitionNumber(1),
                1,
                "akimat-semey",
                Instant.EPOCH,
                incoming,
                incoming == null ? null : LocalDate.EPOCH,
                endedAt);
    }
}
