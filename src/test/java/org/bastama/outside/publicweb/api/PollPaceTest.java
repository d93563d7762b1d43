package org.bastama.outside.publicweb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PollPaceTest {

    private static final int PER_SECOND = 10;

    private final TestClock clock = new TestClock();
    private final PollPace pace = new PollPace(PER_SECOND, clock);

    @Test
    void isFiveSecondsWhileFewFollow() {
        assertThat(pace.seconds()).isEqualTo(5);
        assertThat(afterAnInterval(0)).isEqualTo(5);
        assertThat(afterAnInterval(5 * PER_SECOND)).isEqualTo(5);
    }

    @Test
    void isLongerForMoreFollowersAndSteady() {
        assertThat(afterAnInterval(120)).isEqualTo(12);
        // The same followers, who come at the new pace.
        assertThat(afterAnInterval(120)).isEqualTo(12);
        assertThat(afterAnInterval(61)).isEqualTo(7);
        assertThat(afterAnInterval(3)).isEqualTo(5);
    }

    @Test
    void isNeverLongerThanAMinute() {
        assertThat(afterAnInterval(1_000_000)).isEqualTo(60);
    }

    @Test
    void doesNotChangeWithinAnInterval() {
        ask(1_000);
        clock.advance(Duration.ofSeconds(4));
        assertThat(pace.seconds()).isEqualTo(5);
    }

    @Test
    void aLongQuietTimeIsNotTakenForAnInterval() {
        ask(200);
        clock.advance(Duration.ofSeconds(10));
        assertThat(pace.seconds()).isEqualTo(10);
    }

    @Test
    void onlyCountsAreCounted() {
        for (var i = 0; i < 1_000; i++) {
            pace.note(new MockHttpServletRequest("GET", "/api/v1/petitions/7"));
        }
        clock.advance(Duration.ofSeconds(5));
        assertThat(pace.seconds()).isEqualTo(5);
    }

    private int afterAnInterval(int requests) {
        ask(requests);
        clock.advance(Duration.ofSeconds(pace.seconds()));
        return pace.seconds();
    }

    private void ask(int requests) {
        for (var i = 0; i < requests; i++) {
            pace.note(new MockHttpServletRequest("GET", "/api/v1/petitions/" + (i % 7 + 1) + "/count"));
        }
    }
}
