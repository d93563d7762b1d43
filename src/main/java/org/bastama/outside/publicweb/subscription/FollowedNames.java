package org.bastama.outside.publicweb.subscription;

import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** What people follow, by name. */
@Component
class FollowedNames {

    private final Pages pages;
    private final PetitionQueries petitions;

    FollowedNames(Pages pages, PetitionQueries petitions) {
        this.pages = pages;
        this.petitions = petitions;
    }

    /** The title as it may be shown: of a text that was hidden, only the number. */
    String petition(PetitionNumber number, Reader reader) {
        return petitions
                .summary(number)
                .map(petition -> petition.titles().in(reader.language()))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> pages.words(reader).t("publicweb.petition.number", number.value()));
    }
}
