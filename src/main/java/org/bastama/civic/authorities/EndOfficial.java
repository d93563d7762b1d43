package org.bastama.civic.authorities;

import java.time.Clock;
import org.bastama.civic.accounts.TakeRole;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends that a person speaks for an authority; only for administrators. What the person published stays. */
@Component
public class EndOfficial {

    private final OfficialRepository officials;
    private final TakeRole roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndOfficial(OfficialRepository officials, TakeRole roles, ApplicationEventPublisher events, Clock clock) {
        this.officials = officials;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** From now on, and with the last authority the role of an official ends; rejected with {@code authorities.not-an-official} when that is so already. */
    @Transactional
    public void end(Actor actor, String authoritySlug, AccountId account) {
        actor.require(Role.ADMINISTRATOR);
        if (!officials.end(authoritySlug, account, clock.instant())) {
            throw Rejection.of("authorities.not-an-official");
        }
        if (officials.authoritiesOf(account).isEmpty()) {
            roles.endOfficial(account);
        }
        events.publishEvent(new OfficialEnded(authoritySlug, account));
    }
}
