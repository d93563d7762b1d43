package org.bastama.civic.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseActionsTest {

    private static final Permit LATE = Permit.refused("responses.extension.too-late", LocalDate.EPOCH);

    @Test
    void whoDoesNotSpeakForTheAuthorityMayNothing() {
        var actions = ResponseActions.NONE;
        assertThat(actions.read()).isFalse();
        assertThatThrownBy(actions::requireRegister).hasMessage("shared.not-allowed");
        assertThatThrownBy(actions::requireAnswer).hasMessage("shared.not-allowed");
        assertThatThrownBy(actions::requireCorrect).hasMessage("shared.not-allowed");
        assertThatThrownBy(actions.extend()::require).hasMessage("shared.not-allowed");
        assertThatThrownBy(actions.transfer()::require).hasMessage("shared.not-allowed");
    }

    @Test
    void registersOnceAndAnswersOnce() {
        var waiting = ResponseActions.waiting(handOver(null, null), LATE, LATE, LATE, Permit.GIVEN);
        assertThat(waiting).isEqualTo(new ResponseActions(true, true, true, true, LATE, LATE, LATE, Permit.GIVEN));
        var registered = ResponseActions.waiting(handOver("17", null), LATE, LATE, LATE, Permit.GIVEN);
        assertThat(registered).isEqualTo(new ResponseActions(true, false, true, true, LATE, LATE, LATE, Permit.GIVEN));
        assertThatThrownBy(registered::requireRegister).hasMessage("responses.already-registered");
        assertThatThrownBy(registered.extend()::require).hasMessage("responses.extension.too-late");
        var answered = ResponseActions.ended(true);
        assertThat(answered.read()).isTrue();
        assertThatThrownBy(answered::requireRegister).hasMessage("responses.already-answered");
        assertThatThrownBy(answered::requireAnswer).hasMessage("responses.already-answered");
        assertThatThrownBy(answered.extend()::require).hasMessage("responses.already-answered");
        assertThatThrownBy(answered.suspend()::require).hasMessage("responses.already-answered");
        assertThatThrownBy(answered.resume()::require).hasMessage("responses.already-answered");
        assertThatThrownBy(answered.transfer()::require).hasMessage("responses.already-answered");
        answered.requireCorrect();
    }

    @Test
    void whatWasTakenDownIsNotCorrected() {
        assertThatThrownBy(ResponseActions.ended(false)::requireCorrect).hasMessage("responses.taken-down");
    }

    @Test
    void whoPassedItOnReadsIt() {
        var actions = ResponseActions.PASSED_ON;
        assertThat(actions.read()).isTrue();
        assertThat(actions.passedOn()).isTrue();
        assertThatThrownBy(actions::requireRegister).hasMessage("responses.passed-on");
        assertThatThrownBy(actions::requireAnswer).hasMessage("responses.passed-on");
        assertThatThrownBy(actions::requireCorrect).hasMessage("responses.passed-on");
        assertThatThrownBy(actions.extend()::require).hasMessage("responses.passed-on");
    }

    private static HandOver handOver(@Nullable String incoming, @Nullable Instant endedAt) {
        return new HandOver(
                new PetitionNumber(1),
                1,
                "akimat-semey",
                Instant.EPOCH,
                incoming,
                incoming == null ? null : LocalDate.EPOCH,
                endedAt,
                1,
                false);
    }
}
