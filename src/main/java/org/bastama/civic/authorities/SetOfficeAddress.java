package org.bastama.civic.authorities;

import java.time.Clock;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes where an authority has its letters sent; only for administrators. Whoever reads that mailbox can answer for the
 * authority as long as it has no official: the address comes from the authority's own word, never from a petition.
 */
@Component
public class SetOfficeAddress {

    private final AuthorityQueries authorities;
    private final OfficeRepository offices;
    private final Clock clock;

    SetOfficeAddress(AuthorityQueries authorities, OfficeRepository offices, Clock clock) {
        this.authorities = authorities;
        this.offices = offices;
        this.clock = clock;
    }

    /** Sets the address, or none for an empty one. Field of a rejection: {@code office}. */
    @Transactional
    public void set(Actor actor, String authoritySlug, String email, Language language) {
        actor.require(Role.ADMINISTRATOR);
        if (authorities.find(authoritySlug).isEmpty()) {
            throw Rejection.of("authorities.unknown");
        }
        var broken = new Rejections();
        var address = email.isBlank() ? null : broken.collect("office", () -> new EmailAddress(email));
        broken.throwIfAny();
        offices.put(authoritySlug, address, language, clock.instant());
    }
}
