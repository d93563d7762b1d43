package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.Signable;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.mailbox.ShownMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;

/** The sign form on the petition's page; when nobody can sign any more, what became of signing. */
@org.springframework.stereotype.Component
class SignSection implements PetitionSection {

    private final SignPetition signPetition;
    private final Signables signables;
    private final TerritoryQueries territories;
    private final SigningWords words;
    private final AccountQueries accounts;
    private final ShownMails mails;
    private final Clock clock;

    SignSection(
            SignPetition signPetition,
            Signables signables,
            TerritoryQueries territories,
            SigningWords words,
            AccountQueries accounts,
            ShownMails mails,
            Clock clock) {
        this.signPetition = signPetition;
        this.signables = signables;
        this.territories = territories;
        this.words = words;
        this.accounts = accounts;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        if (takesSignatures(petition)) {
            return Optional.of(new SignPanel(
                    petition,
                    language,
                    signPetition,
                    territories,
                    words.form(petition, language),
                    account(actor),
                    mails));
        }
        return switch (petition.state()) {
            case DRAFT, REJECTED, WITHDRAWN, TAKEN_DOWN -> Optional.empty();
            case GATHERING,
                    IN_MODERATION,
                    RETURNED,
                    OPEN,
                    CLOSED,
                    CLOSED_BELOW,
                    HANDED_OVER,
                    ANSWERED,
                    MONITORING,
                    ARCHIVED -> Optional.of(new SigningOver(petition));
        };
    }

    private boolean takesSignatures(Petition petition) {
        return signables
                .find(petition.number())
                .map((Signable signable) -> signable.takesSignatures(clock.instant()))
                .orElse(false);
    }

    private Optional<Account> account(Actor actor) {
        return actor.accountIfAny().flatMap(accounts::find);
    }
}
