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

/** Says who hears, beside the officials, that an answer of an authority is long overdue; only for administrators. */
@Component
public class SetEscalationContact {

    private final AuthorityQueries authorities;
    private final EscalationRepository contacts;
    private final Clock clock;

    SetEscalationContact(AuthorityQueries authorities, EscalationRepository contacts, Clock clock) {
        this.authorities = authorities;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Sets the contact, or none for an empty address. Field of a rejection: {@code escalation}. */
    @Transactional
    public void set(Actor actor, String authoritySlug, String email, Language language) {
        actor.require(Role.ADMINISTRATOR);
        if (authorities.find(authoritySlug).isEmpty()) {
            throw Rejection.of("authorities.unknown");
        }
        if (email.isBlank()) {
            contacts.remove(authoritySlug);
            return;
        }
        var broken = new Rejections();
        var address = broken.collect("escalation", () -> new EmailAddress(email));
        broken.throwIfAny();
        if (address != null) {
            contacts.put(authoritySlug, new EscalationContact(address, language), clock.instant());
        }
    }
}
