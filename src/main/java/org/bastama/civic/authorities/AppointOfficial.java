package org.bastama.civic.authorities;

import java.time.Clock;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.accounts.InvitationAccepted;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a person an official of an authority: the step that follows an accepted invitation, and the demo's content. */
@Component
public class AppointOfficial {

    private final OfficialRepository officials;
    private final AuthorityQueries authorities;
    private final EnsureAccount accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointOfficial(
            OfficialRepository officials,
            AuthorityQueries authorities,
            EnsureAccount accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.officials = officials;
        this.authorities = authorities;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** In the caller's transaction, who has checked that this may be; doing it twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appoint(Account account, String authoritySlug) {
        if (authorities.find(authoritySlug).isEmpty()) {
            throw Rejection.of("authorities.unknown");
        }
        accounts.grant(account, Role.OFFICIAL);
        begin(authoritySlug, account.id());
    }

    /** The invitation said which authority; the role has been granted. */
    @EventListener
    public void on(InvitationAccepted accepted) {
        if (accepted.role() == Role.OFFICIAL
                && authorities.find(accepted.subject()).isPresent()) {
            begin(accepted.subject(), accepted.account());
        }
    }

    private void begin(String authoritySlug, AccountId account) {
        if (officials.begin(authoritySlug, account, clock.instant())) {
            events.publishEvent(new OfficialAppointed(authoritySlug, account));
        }
    }
}
