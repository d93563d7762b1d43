package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** What a browser was asked, kept in its session: answered once, within five minutes, and only what was asked last. */
@Component
class PasskeyChallenges {

    static final Duration VALID = Duration.ofMinutes(5);
    private static final String ATTRIBUTE = PasskeyChallenges.class.getName();

    private final Clock clock;

    PasskeyChallenges(Clock clock) {
        this.clock = clock;
    }

    private record Kept(Object asked, Instant until) {}

    void keep(Object asked, HttpSession session) {
        session.setAttribute(ATTRIBUTE, new Kept(asked, clock.instant().plus(VALID)));
    }

    /** What was asked, if it was of that kind; it is gone afterwards. */
    <T> Optional<T> take(Class<T> kind, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            var kept = (Kept) session.getAttribute(ATTRIBUTE);
            session.removeAttribute(ATTRIBUTE);
            return Optional.ofNullable(kept)
                    .filter(one -> clock.instant().isBefore(one.until()))
                    .map(Kept::asked)
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }
    }
}
