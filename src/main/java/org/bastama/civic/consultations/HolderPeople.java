package org.bastama.civic.consultations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.AccountId;
import org.springframework.stereotype.Component;

/** The people of those who hold a consultation, each once; only active accounts. */
@Component
public class HolderPeople {

    private final Officials officials;
    private final GroupQueries groups;
    private final AccountQueries accounts;

    HolderPeople(Officials officials, GroupQueries groups, AccountQueries accounts) {
        this.officials = officials;
        this.groups = groups;
        this.accounts = accounts;
    }

    /** Everybody: officials of the authority, confirmed members of the group. */
    public List<Account> all(Consultation.Holders holders) {
        return people(holders, member -> true);
    }

    /** Those who may answer: officials of the authority, coordinators and editors of the group. */
    public List<Account> answering(Consultation.Holders holders) {
        return people(holders, member -> member.role() != Group.MemberRole.MEMBER);
    }

    private List<Account> people(Consultation.Holders holders, Predicate<Group.Member> wanted) {
        var speakers =
                Stream.ofNullable(holders.authoritySlug()).map(officials::of).flatMap(Collection::stream);
        var members = Stream.ofNullable(holders.group())
                .flatMap(known -> groups.find(known).stream())
                .flatMap(found -> found.members().stream())
                .filter(Group.Member::confirmed)
                .filter(wanted)
                .map(Group.Member::account)
                .filter(Objects::nonNull)
                .flatMap(account -> accounts.find(account).stream())
                .filter(Account::active);
        var people = new LinkedHashMap<AccountId, Account>();
        Stream.concat(speakers, members).forEach(account -> people.putIfAbsent(account.id(), account));
        return List.copyOf(people.values());
    }
}
