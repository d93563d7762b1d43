package org.bastama.civic.petitions.pack;

import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.Sha256;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A petition was delivered: what goes with it is written down in the same transaction, while its tally is held still. Before
 * the other listeners, so that it tells of the petition as it was handed over and not of what the hand-over set going.
 */
@Component
class SealPack {

    private final PetitionQueries petitions;
    private final AccountQueries accounts;
    private final FactsOfPetition facts;
    private final PackRepository packs;

    SealPack(PetitionQueries petitions, AccountQueries accounts, FactsOfPetition facts, PackRepository packs) {
        this.petitions = petitions;
        this.accounts = accounts;
        this.facts = facts;
        this.packs = packs;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PetitionHandedOver event) {
        var petition = petitions.find(event.number()).orElseThrow();
        var now = facts.of(petition, event.threshold(), event.at());
        var document = PackRepository.document(now);
        var digest = Sha256.hex(document);
        packs.insert(new HandOverPack(
                now, document, digest, PackCode.of(digest), author(petition).orElse(null)));
    }

    /** The citizen's name as the petition's page shows it. */
    private Optional<String> author(Petition petition) {
        return petition.group() == null ? accounts.find(petition.author()).map(Account::name) : Optional.empty();
    }
}
