package org.bastama.civic.authorities;

import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.InviteStaff;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites a person by mail to speak for an authority; only for administrators. */
@Component
public class InviteOfficial {

    private final AuthorityQueries authorities;
    private final OfficialRepository officials;
    private final AccountQueries accounts;
    private final InviteStaff inviteStaff;

    InviteOfficial(
            AuthorityQueries authorities,
            OfficialRepository officials,
            AccountQueries accounts,
            InviteStaff inviteStaff) {
        this.authorities = authorities;
        this.officials = officials;
        this.accounts = accounts;
        this.inviteStaff = inviteStaff;
    }

    /** Sends the invitation in a language. Field of a rejection: {@code email}. */
    @Transactional
    public void invite(Actor actor, String authoritySlug, String email, Language language) {
        actor.require(Role.ADMINISTRATOR);
        var authority = authorities.find(authoritySlug).orElseThrow(() -> Rejection.of("authorities.unknown"));
        var broken = new Rejections();
        var address = broken.collect("email", () -> new EmailAddress(email));
        broken.throwIfAny();
        if (address != null) {
            accounts.byEmail(address).ifPresent(account -> {
                if (officials.speaksFor(account.id(), authoritySlug)) {
                    throw Rejection.at("email", "authorities.already-an-official");
                }
            });
            inviteStaff.inviteOfficial(
                    address, language, authoritySlug, authority.names().in(language), actor);
        }
    }
}
