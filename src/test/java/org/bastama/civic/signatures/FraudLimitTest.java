package org.bastama.civic.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FraudLimitTest {

    private static final PetitionNumber ONE = new PetitionNumber(1);
    private static final PetitionNumber OTHER = new PetitionNumber(2);

    private final TestClock clock = new TestClock();
    private final FraudLimit limit = new FraudLimit(
            new SignatureProperties(3, Duration.ofSeconds(60), List.of("127.0.0.0/8", "::1/128", "2001:db8::/32")),
            clock);

    @Test
    void whatIsOverTheLimitOfAWindowIsSuspect() {
        assertThat(tries(ONE, "203.0.113.7", 4)).containsExactly(false, false, false, true);
        assertThat(limit.isExceeded(OTHER, "203.0.113.7")).isFalse();
        clock.advance(Duration.ofSeconds(60));
        assertThat(tries(ONE, "203.0.113.7", 4)).containsExactly(false, false, false, true);
    }

    @Test
    void theWindowSlides() {
        for (var i = 0; i < 12; i++) {
            assertThat(limit.isExceeded(ONE, "203.0.113.7")).as("try " + i).isFalse();
            clock.advance(Duration.ofSeconds(20));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.250, true",
        "203.0.113.7, 203.0.114.7, false",
        "203.0.113.7, ::ffff:203.0.113.9, true",
        "2a00:1450:1:2::1, 2a00:1450:1:2:ffff::2, true",
        "2a00:1450:1:2::1, 2a00:1450:1:3::1, false",
        "nonsense, '', true"
    })
    void neighboursShareABlock(String first, String second, boolean shared) {
        tries(ONE, first, 3);
        assertThat(limit.isExceeded(ONE, second)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1%lo", "2001:db8:1::7"})
    void allowedNetworksAreNeverSuspect(String address) {
        assertThat(tries(ONE, address, 10)).containsOnly(false);
    }

    @Test
    void aWrongSettingIsToldAtTheStart() {
        assertThatThrownBy(() -> NetworkBlock.parse("10.0.0.0")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Boolean> tries(PetitionNumber number, String address, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> limit.isExceeded(number, address))
                .toList();
    }
}
