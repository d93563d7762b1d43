package org.bastama.foundation.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;

class SendingRateTest {

    private final TestClock clock = new TestClock();
    private final SendingRate rate = new SendingRate(50, clock);

    @Test
    void givesTheConfiguredNumberPerSecond() {
        rate.use(rate.available());
        assertThat(rate.available()).isZero();
        clock.advance(Duration.ofMillis(500));
        assertThat(rate.available()).isEqualTo(25);
        rate.use(20);
        assertThat(rate.available()).isEqualTo(5);
        clock.advance(Duration.ofSeconds(1));
        assertThat(rate.available()).isEqualTo(55);
    }

    @Test
    void keepsNoMoreThanTwoSeconds() {
        assertThat(rate.available()).isEqualTo(100);
        clock.advance(Duration.ofHours(1));
        assertThat(rate.available()).isEqualTo(100);
    }

    @Test
    void goesOnWhenTheClockIsTurnedBack() {
        rate.use(rate.available());
        clock.advance(Duration.ofHours(-2));
        assertThat(rate.available()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(rate.available()).isEqualTo(50);
    }

    @Test
    void needsARate() {
        assertThatThrownBy(() -> new MailProperties(0)).hasMessageContaining("per-second");
    }
}
