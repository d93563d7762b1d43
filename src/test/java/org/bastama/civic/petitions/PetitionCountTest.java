package org.bastama.civic.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionCountTest {

    @ParameterizedTest
    @CsvSource({"0, 300, 0", "299, 300, 99", "300, 300, 100", "340, 300, 113", "12,, 0", "12, 0, 0"})
    void ofTheThresholdInWholePerCent(long count, @Nullable Long threshold, long percent) {
        assertThat(new PetitionCount(1, count, 0, threshold, PetitionState.OPEN, Instant.EPOCH).percent())
                .isEqualTo(percent);
    }
}
