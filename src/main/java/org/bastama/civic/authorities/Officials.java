package org.bastama.civic.authorities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.spi.Offices;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for which authority, who hears when it is long overdue, and where its letters go. */
@Component
public class Officials implements Offices {

    private final OfficialRepository officials;
    private final AuthorityQueries authorities;
    private final AccountQueries accounts;
    private final EscalationRepository escalation;
    private final OfficeRepository offices;

    Officials(
            OfficialRepository officials,
            AuthorityQueries authorities,
            AccountQueries accounts,
            EscalationRepository escalation,
            OfficeRepository offices) {
        this.officials = officials;
        this.authorities = authorities;
        this.accounts = accounts;
        this.escalation = escalation;
        this.offices = offices;
    }

    /** Whether the person speaks for the authority today. */
    @Transactional(readOnly = true)
    public boolean speaksFor(Actor actor, String authoritySlug) {
        return actor.accountIfAny()
                .filter(account -> officials.speaksFor(account, authoritySlug))
                .isPresent();
    }

    /** The authorities the person speaks for. */
    @Transactional(readOnly = true)
    public List<Authority> authoritiesOf(AccountId account) {
        return officials.authoritiesOf(account).stream()
                .flatMap(slug -> authorities.find(slug).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LocalizedText> heldBy(AccountId account) {
        return authoritiesOf(account).stream().map(Authority::names).toList();
    }

    /** The officials of an authority who can sign in. */
    @Transactional(readOnly = true)
    public List<Account> of(String authoritySlug) {
        return of(List.of(authoritySlug)).getOrDefault(authoritySlug, List.of());
    }

    /** The same of several authorities; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Account>> of(Collection<String> authoritySlugs) {
        var ids = officials.of(authoritySlugs);
        var found = accounts.find(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        var people = new HashMap<String, List<Account>>();
        ids.forEach((slug, those) -> {
            var active = those.stream()
                    .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                    .filter(Account::active)
                    .toList();
            if (!active.isEmpty()) {
                people.put(slug, active);
            }
        });
        return people;
    }

    /** Whom to tell, beside the officials, when an answer of the authority is long overdue; if somebody is named. */
    @Transactional(readOnly = true)
    public Optional<EscalationContact> escalationContact(String authoritySlug) {
        return Optional.ofNullable(escalationContacts(List.of(authoritySlug)).get(authoritySlug));
    }

    /** The same of several authorities. */
    @Transactional(readOnly = true)
    public Map<String, EscalationContact> escalationContacts(Collection<String> authoritySlugs) {
        return escalation.find(authoritySlugs);
    }

    /** Where the authority has its letters sent, if it is known. */
    @Transactional(readOnly = true)
    public Optional<OfficeAddress> officeAddress(String authoritySlug) {
        return Optional.ofNullable(officeAddresses(List.of(authoritySlug)).get(authoritySlug));
    }

    /** The same of several authorities. */
    @Transactional(readOnly = true)
    public Map<String, OfficeAddress> officeAddresses(Collection<String> authoritySlugs) {
        return offices.find(authoritySlugs);
    }
}
