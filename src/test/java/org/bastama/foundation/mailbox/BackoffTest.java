package org.bastama.foundation.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void aMailsPausesDoubleUpToAnHour() {
        assertThat(Backoff.forMail(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Backoff.forMail(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.forMail(7)).isEqualTo(Duration.ofMinutes(32));
        assertThat(Backoff.forMail(8)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.forMail(100)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theServersPausesDoubleUpToFiveMinutes() {
        assertThat(Backoff.forServer(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Backoff.forServer(4)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Backoff.forServer(5)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Backoff.forServer(1_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
