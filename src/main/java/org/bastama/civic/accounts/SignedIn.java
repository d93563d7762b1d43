package org.bastama.civic.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The signed-in person as the session keeps it: small, serialisable, renewed from the account at every request.
 *
 * @param roles what the person may act as in this session
 * @param withheld roles of the account that this session does not give ({@link StrongRoles})
 * @param means how the session was opened
 * @param since when
 */
public record SignedIn(
        UUID id, String displayName, Set<Role> roles, Set<Role> withheld, SignInMeans means, Instant since)
        implements Principal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
        withheld = Set.copyOf(withheld);
    }

    /** The account's id: what may stand in a log. */
    @Override
    public String getName() {
        return id.toString();
    }

    /** The account. */
    public AccountId account() {
        return new AccountId(id);
    }

    /** The person as use cases know it. */
    public Actor actor() {
        return Actor.of(account(), displayName, roles);
    }

    /** The person as Spring Security knows it, with an authority {@code ROLE_…} for each role. */
    public Authentication authentication() {
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
