package org.bastama.civic.petitions.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.groups.Group;
import org.bastama.civic.petitions.Membership;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.Appeals;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Role;
import org.springframework.stereotype.Component;

/** Reads of the appeals against rejections of petitions. */
@Component
public class PetitionAppeals {

    private final Appeals appeals;
    private final AccountQueries accounts;

    PetitionAppeals(Appeals appeals, AccountQueries accounts) {
        this.appeals = appeals;
        this.accounts = accounts;
    }

    /** The appeal against the rejection of a petition that is rejected: its standing is public, its statement is not. */
    public Optional<Appeal> of(Petition petition) {
        return petition.state() == PetitionState.REJECTED
                ? appeals.find(DecidePetition.QUEUE, petition.number().toString())
                : Optional.empty();
    }

    /** The rejection of a petition that is rejected, and whether and by whom an appeal is decided. */
    public Optional<Contest> contest(Petition petition, Optional<Group> group) {
        return petition.state() == PetitionState.REJECTED
                ? appeals.contest(
                        DecidePetition.QUEUE,
                        petition.number().toString(),
                        DecidePetition.REJECTED,
                        () -> impartial(petition, group))
                : Optional.empty();
    }

    /** Those that wait for a decision, in the order they are due. */
    List<Appeal> waiting(int most) {
        return appeals.waiting(DecidePetition.QUEUE, most);
    }

    private Collection<AccountId> impartial(Petition petition, Optional<Group> group) {
        return accounts.withRole(Role.MODERATOR).stream()
                .map(Account::id)
                .filter(id -> Membership.of(petition, group, Actor.of(id, "", Set.of())) == Membership.NONE)
                .toList();
    }
}
