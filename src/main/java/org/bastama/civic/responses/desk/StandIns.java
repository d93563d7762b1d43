package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom today: the deputy of an official who is away, and the deputy's deputy. */
@Component
public class StandIns {

    /** Somebody who gets a mail, and the colleagues in whose place, if they are away. */
    public record Addressee(Account account, List<Account> inPlaceOf) {}

    private final AbsenceRepository absences;
    private final Officials officials;
    private final Clock clock;

    StandIns(AbsenceRepository absences, Officials officials, Clock clock) {
        this.absences = absences;
        this.officials = officials;
        this.clock = clock;
    }

    /** The absences of an authority from today on, the next first. */
    @Transactional(readOnly = true)
    public List<Absence> from(String authoritySlug) {
        return absences.of(List.of(authoritySlug), today());
    }

    /** The absence of an official of an authority today. */
    @Transactional(readOnly = true)
    public Optional<Absence> awayToday(String authoritySlug, AccountId official) {
        return Optional.ofNullable(away(authoritySlug).get(official));
    }

    /** The officials of an authority with those who are away replaced by who stands in; each once, in their order. */
    @Transactional(readOnly = true)
    public List<Addressee> addressees(String authoritySlug) {
        return addressees(List.of(authoritySlug)).getOrDefault(authoritySlug, List.of());
    }

    /** The same of several authorities; those without officials are left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Addressee>> addressees(Collection<String> authoritySlugs) {
        var today = today();
        var absent = absences.of(authoritySlugs, today).stream().collect(Collectors.groupingBy(Absence::authoritySlug));
        var addressees = new HashMap<String, List<Addressee>>();
        officials
                .of(authoritySlugs)
                .forEach((slug, people) -> addressees.put(
                        slug, addressees(people, people, away(absent.getOrDefault(slug, List.of()), today))));
        return addressees;
    }

    /** The one who gets an official's mails today. */
    @Transactional(readOnly = true)
    public Addressee addressee(String authoritySlug, Account official) {
        return addressees(List.of(official), officials.of(authoritySlug), away(authoritySlug))
                .getFirst();
    }

    private static List<Addressee> addressees(List<Account> people, List<Account> all, Map<AccountId, Absence> away) {
        var colleagues = all.stream().collect(Collectors.toMap(Account::id, Function.identity()));
        var addressees = new LinkedHashMap<AccountId, Addressee>();
        for (var person : people) {
            var to = colleagues.getOrDefault(standIn(person.id(), away), person);
            var addressee = addressees.computeIfAbsent(to.id(), id -> new Addressee(to, new ArrayList<>()));
            if (!to.id().equals(person.id())) {
                addressee.inPlaceOf().add(person);
            }
        }
        return List.copyOf(addressees.values());
    }

    /** The official and those for whom the official stands in today. */
    @Transactional(readOnly = true)
    public List<AccountId> actsFor(String authoritySlug, AccountId official) {
        var away = away(authoritySlug);
        var those = new ArrayList<AccountId>(List.of(official));
        away.keySet().stream()
                .filter(other -> !other.equals(official) && standIn(other, away).equals(official))
                .forEach(those::add);
        return those;
    }

    /** Where everybody is away, the mails stay with the official. */
    private static AccountId standIn(AccountId official, Map<AccountId, Absence> away) {
        var seen = new HashSet<AccountId>();
        var standIn = official;
        for (var absence = away.get(standIn); absence != null; absence = away.get(standIn)) {
            if (!seen.add(standIn)) {
                return official;
            }
            standIn = absence.deputy();
        }
        return standIn;
    }

    private Map<AccountId, Absence> away(String authoritySlug) {
        var today = today();
        return away(absences.of(List.of(authoritySlug), today), today);
    }

    private static Map<AccountId, Absence> away(List<Absence> absences, LocalDate today) {
        return absences.stream()
                .filter(absence -> absence.covers(today))
                .collect(Collectors.toMap(Absence::official, Function.identity(), (first, second) -> first));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
