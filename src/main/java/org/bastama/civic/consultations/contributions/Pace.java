package org.bastama.civic.consultations.contributions;

import java.time.Duration;
import java.time.Instant;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;

/** How much of one mailbox is published within an hour: as much as somebody writes, less than a machine does. */
@Component
class Pace {

    /** In all consultations together. */
    static final int MOST_AN_HOUR = 30;

    private static final Duration HOUR = Duration.ofHours(1);

    private final ContributionRepository contributions;

    Pace(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    /** Whether one more is published now. */
    boolean allows(String mailboxHmac, Instant now) {
        return contributions.confirmedSince(mailboxHmac, now.minus(HOUR)) < MOST_AN_HOUR;
    }

    /** Rejected with {@code consultations.too-fast} where it is not. */
    void require(String mailboxHmac, Instant now) {
        if (!allows(mailboxHmac, now)) {
            throw Rejection.of("consultations.too-fast", MOST_AN_HOUR);
        }
    }
}
