package org.bastama.outside.notifications;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Who leads a petition: the coordinators of its group, or its author when there is no group. */
@Component
class Leaders {

    private final PetitionQueries petitions;
    private final GroupQueries groups;
    private final AccountQueries accounts;

    Leaders(PetitionQueries petitions, GroupQueries groups, AccountQueries accounts) {
        this.petitions = petitions;
        this.groups = groups;
        this.accounts = accounts;
    }

    /** The active accounts of the people who lead a petition. */
    List<Account> of(PetitionNumber number) {
        return of(number, Set.of(Group.MemberRole.COORDINATOR));
    }

    /** The same with the editors of the group. */
    List<Account> withEditors(PetitionNumber number) {
        return of(number, Set.of(Group.MemberRole.COORDINATOR, Group.MemberRole.EDITOR));
    }

    private List<Account> of(PetitionNumber number, Set<Group.MemberRole> roles) {
        var petition = petitions.find(number).orElseThrow();
        var group = petition.group();
        var ids = group == null
                ? Stream.of(petition.author())
                : groups.find(group).stream()
                        .flatMap(g -> g.members().stream())
                        .filter(m -> m.confirmed() && roles.contains(m.role()))
                        .map(Group.Member::account)
                        .filter(Objects::nonNull);
        return ids.flatMap(id -> accounts.find(id).stream())
                .filter(Account::active)
                .toList();
    }
}
