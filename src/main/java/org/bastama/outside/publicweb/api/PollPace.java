package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long whoever follows a count waits before asking again: 5 seconds, longer when so many follow on this node that more
 * than the configured number would ask in a second. Everybody asks once in an interval, so as many follow as asked in the
 * last one.
 */
@Component
public class PollPace {

    /** Tells the seconds to wait. */
    public static final String HEADER = "Bastama-Poll-After";

    static final int SHORTEST = 5;
    static final int LONGEST = 60;

    private static final Pattern COUNT = Pattern.compile("/api/v1/petitions/[0-9]+/count");

    private final int perSecond;
    private final Clock clock;
    private final LongAdder asked = new LongAdder();
    private int seconds = SHORTEST;
    private long since;

    PollPace(@Value("${bastama.polls.per-second:2000}") int perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.clock = clock;
        this.since = clock.millis();
    }

    /** Notes a request, if it is for a count. */
    public void note(HttpServletRequest request) {
        if (COUNT.matcher(request.getRequestURI()).matches()) {
            asked.increment();
        }
    }

    /** The seconds to wait, between 5 and 60. */
    synchronized int seconds() {
        var elapsed = Math.abs(clock.millis() - since);
        if (elapsed >= seconds * 1000L) {
            var followers = asked.sumThenReset() * seconds * 1000 / elapsed;
            seconds = (int) Math.clamp(Math.ceilDiv(followers, perSecond), SHORTEST, LONGEST);
            since = clock.millis();
        }
        return seconds;
    }
}
