package org.bastama.civic.responses.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.EscalationContact;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.civic.responses.office.OfficeLinks;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** Finds who reads reminders, of many terms in a few questions: a whole country's may be due on one day. */
@Component
class ReminderReaders {

    /** An office, and the path of the link by which it acts. */
    record Office(OfficeAddress address, String path) {}

    /** Those who read some reminders. */
    record Found(
            Map<String, List<StandIns.Addressee>> officials,
            Map<String, EscalationContact> contacts,
            Map<PetitionNumber, Office> offices,
            List<Account> administrators) {

        /** The officials of the term's authority, or who stands in for them. */
        List<StandIns.Addressee> officials(RunningTerm term) {
            return officials.getOrDefault(term.authoritySlug(), List.of());
        }

        /** The office of an authority that nobody speaks for here. */
        Optional<Office> office(RunningTerm term) {
            return Optional.ofNullable(offices.get(term.petition()));
        }

        /** Whoever hears of long delays; an official who is the contact as well gets no second mail. */
        Optional<EscalationContact> contact(RunningTerm term) {
            return Optional.ofNullable(contacts.get(term.authoritySlug()))
                    .filter(contact -> officials(term).stream()
                            .noneMatch(official -> official.account()
                                    .email()
                                    .value()
                                    .equalsIgnoreCase(contact.email().value())));
        }
    }

    private final Officials officials;
    private final StandIns standIns;
    private final AccountQueries accounts;
    private final OfficeLinks links;
    private final ResponseQueries responses;

    ReminderReaders(
            Officials officials,
            StandIns standIns,
            AccountQueries accounts,
            OfficeLinks links,
            ResponseQueries responses) {
        this.officials = officials;
        this.standIns = standIns;
        this.accounts = accounts;
        this.links = links;
        this.responses = responses;
    }

    /** Of these reminders. */
    Found of(Collection<Reminder> reminders) {
        var slugs = reminders.stream()
                .map(reminder -> reminder.term().authoritySlug())
                .collect(Collectors.toSet());
        var spoken = standIns.addressees(slugs);
        var unspoken = reminders.stream()
                .map(Reminder::term)
                .filter(term -> !spoken.containsKey(term.authoritySlug()))
                .toList();
        return new Found(
                spoken,
                officials.escalationContacts(slugs),
                offices(unspoken),
                unspoken.isEmpty() ? List.of() : accounts.withRole(Role.ADMINISTRATOR));
    }

    private Map<PetitionNumber, Office> offices(List<RunningTerm> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        var addresses =
                links.offices(terms.stream().map(RunningTerm::authoritySlug).collect(Collectors.toSet()));
        var handOvers = responses.handOvers(
                terms.stream().map(RunningTerm::petition).distinct().toList());
        var offices = new HashMap<PetitionNumber, Office>();
        for (var term : terms) {
            var address = addresses.get(term.authoritySlug());
            var handOver = handOvers.get(term.petition());
            if (address != null && handOver != null) {
                offices.put(term.petition(), new Office(address, links.path(handOver)));
            }
        }
        return offices;
    }
}
