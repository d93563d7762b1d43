package org.bastama.foundation.mailbox;

import static bastama.db.mailbox.Tables.ONE_TIME_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class OneTimeTokensTest extends ModuleTest {

    @Autowired
    OneTimeTokens tokens;

    @Autowired
    CleanMailbox cleaning;

    @Autowired
    DSLContext database;

    @Test
    void worksOnceForItsPurpose() {
        var token = tokens.issue("test.one", "subject", Duration.ofMinutes(10));
        assertThat(token).hasSize(22);
        assertThat(tokens.consume("test.other", token).state()).isEqualTo(State.UNKNOWN);
        assertThat(tokens.peek("test.one", token)).isEqualTo(new OneTimeTokens.Presented(State.VALID, "subject"));
        assertThat(tokens.consume("test.one", token)).isEqualTo(new OneTimeTokens.Presented(State.VALID, "subject"));
        assertThat(tokens.consume("test.one", token)).isEqualTo(new OneTimeTokens.Presented(State.USED, "subject"));
        assertThat(tokens.peek("test.one", token).state()).isEqualTo(State.USED);
    }

    @Test
    void endsWithItsTime() {
        var token = tokens.issue("test.one", "subject", Duration.ofMinutes(10));
        clock.advance(Duration.ofMinutes(10));
        assertThat(tokens.peek("test.one", token)).isEqualTo(new OneTimeTokens.Presented(State.EXPIRED, ""));
        assertThat(tokens.consume("test.one", token).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void isNotKeptItself() {
        var token = tokens.issue("test.one", "subject", Duration.ofMinutes(10));
        assertThat(database.selectFrom(ONE_TIME_TOKEN).fetch(ONE_TIME_TOKEN.TOKEN_HASH))
                .isNotEmpty()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}") && !hash.contains(token));
    }

    @Test
    void oldOnesAreDeleted() {
        var token = tokens.issue("test.one", "subject", Duration.ofMinutes(10));
        clock.advance(CleanMailbox.KEPT);
        cleaning.run();
        assertThat(tokens.peek("test.one", token).state()).isEqualTo(State.EXPIRED);
        clock.advance(Duration.ofMinutes(11));
        cleaning.run();
        assertThat(tokens.peek("test.one", token).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void ofFiftyAtOnceOneWins() throws Exception {
        var token = tokens.issue("test.race", "subject", Duration.ofMinutes(10));
        var states = new ArrayList<State>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<State> use = () -> tokens.consume("test.race", token).state();
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(50, use))) {
                states.add(answer.get());
            }
        } finally {
            database.deleteFrom(ONE_TIME_TOKEN)
                    .where(ONE_TIME_TOKEN.PURPOSE.eq("test.race"))
                    .execute();
        }
        assertThat(states).hasSize(50).containsOnly(State.VALID, State.USED);
        assertThat(states.stream().filter(State.VALID::equals)).hasSize(1);
    }
}
