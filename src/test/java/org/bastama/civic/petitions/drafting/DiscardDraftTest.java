package org.bastama.civic.petitions.drafting;

import static bastama.db.petitions.Tables.PETITION_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.civic.petitions.closing.WithdrawPetition;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class DiscardDraftTest extends PetitionsTest {

    @Autowired
    DiscardDraft discard;

    @Autowired
    WithdrawPetition withdraw;

    @Test
    void aDraftNeverHandedInIsGone() {
        var number = draft(OPEN_PLATFORM);
        discard.discard(number, leader);
        assertThat(queries.find(number)).isEmpty();
        assertThat(queries.of(coordinator.id()))
                .extracting(PetitionSummary::number)
                .doesNotContain(number);
        assertThat(database.fetchCount(PETITION_TEXT, PETITION_TEXT.PETITION.eq(number.value())))
                .isZero();
    }

    @Test
    void itIsDiscardedNotWithdrawn() {
        var number = draft(OPEN_PLATFORM);
        assertThat(rejected(() -> withdraw.withdraw(number, Language.EN, "Not needed.", leader)))
                .isEqualTo("petitions.not-now");
        assertThat(state(number)).isEqualTo(PetitionState.DRAFT);
    }

    @Test
    void whatWasHandedInOnceIsWithdrawnWithANote() {
        var number = gathering(OPEN_PLATFORM);
        clock.advance(Duration.ofDays(15));
        run("petitions.gather-end");
        assertThat(state(number)).isEqualTo(PetitionState.DRAFT);
        assertThat(rejected(() -> discard.discard(number, leader))).isEqualTo("petitions.not-now");
        assertThat(rejected(() -> withdraw.withdraw(number, Language.EN, " ", leader)))
                .isEqualTo("shared.required");
        withdraw.withdraw(number, Language.EN, "The park was built.", leader);
        assertThat(state(number)).isEqualTo(PetitionState.WITHDRAWN);
        assertThat(petition(number).note().in(Language.EN)).isEqualTo("The park was built.");
        assertThat(mailKinds(number)).contains("petitions.withdrawn");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void nothingElseIsDeleted(PetitionState state) {
        var number = inState(state);
        assertThat(rejected(() -> discard.discard(number, leader))).isEqualTo("petitions.not-now");
        assertThat(state(number)).isEqualTo(state);
    }

    @Test
    void othersDeleteNothing() {
        var number = draft(OPEN_PLATFORM);
        assertThat(rejected(() -> discard.discard(number, stranger))).isEqualTo("shared.not-allowed");
        assertThat(rejected(() -> discard.discard(new PetitionNumber(999_999), leader)))
                .isEqualTo("shared.unknown-number");
    }

    private static String rejected(Runnable action) {
        var caught = catchThrowableOfType(Rejection.class, action::run);
        assertThat(caught).isNotNull();
        return caught.violations().getFirst().key();
    }
}
