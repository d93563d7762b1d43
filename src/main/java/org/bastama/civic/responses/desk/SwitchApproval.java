package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.Permit;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether an authority's acts need a second official. Its officials and administrators may ask for it; only an
 * administrator lifts it, for a rule that its subject can lift binds nobody.
 */
@Component
public class SwitchApproval {

    /** One who writes and one who approves. */
    private static final int FEWEST = 2;

    private final ApprovalRuleRepository rules;
    private final AuthorityQueries authorities;
    private final Officials officials;
    private final Clock clock;

    SwitchApproval(ApprovalRuleRepository rules, AuthorityQueries authorities, Officials officials, Clock clock) {
        this.rules = rules;
        this.authorities = authorities;
        this.officials = officials;
        this.clock = clock;
    }

    /** How it stands; empty when nobody has ever said anything, which means no second official is needed. */
    @Transactional(readOnly = true)
    public Optional<ApprovalRule> rule(String authoritySlug) {
        return rules.find(authoritySlug);
    }

    /** Whether the person may switch it on, or off. */
    @Transactional(readOnly = true)
    public Permit permit(String authoritySlug, boolean needed, Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR) && !officials.speaksFor(actor, authoritySlug)) {
            return Permit.refused("shared.not-allowed");
        }
        if (!needed) {
            return actor.is(Role.ADMINISTRATOR) ? Permit.GIVEN : Permit.refused("responses.approval.administrator");
        }
        return officials.of(authoritySlug).size() < FEWEST ? Permit.refused("responses.approval.alone") : Permit.GIVEN;
    }

    /** Switches it; rejected with the reason why the person may not. */
    @Transactional
    public void set(String authoritySlug, boolean needed, Actor actor) {
        var by = actor.requireAccount();
        if (authorities.find(authoritySlug).isEmpty()) {
            throw Rejection.of("authorities.unknown");
        }
        permit(authoritySlug, needed, actor).require();
        rules.put(authoritySlug, new ApprovalRule(needed, actor.name(), clock.instant()), by);
    }
}
