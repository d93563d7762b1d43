package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bastama.civic.petitions.PetitionSummary;

/** Petitions as a list of cards. */
public final class PetitionCards extends UnorderedList {

    private PetitionCards(List<PetitionSummary> petitions, Function<PetitionSummary, PetitionCard> card) {
        addClassName("b-cards");
        petitions.forEach(petition -> add(card.apply(petition)));
    }

    /** Cards that lead to the petitions' pages, below a heading of level 2. */
    public static PetitionCards inSection(List<PetitionSummary> petitions, Instant now) {
        return new PetitionCards(petitions, petition -> PetitionCard.inSection(petition, now));
    }

    /** Cards that lead to the petitions' pages, below a heading of level 1. */
    static PetitionCards toPages(List<PetitionSummary> petitions, Instant now) {
        return new PetitionCards(petitions, petition -> PetitionCard.toPage(petition, now));
    }

    /** Cards that lead to the workspaces and say what comes next, below a heading of level 2. */
    static PetitionCards toWorkspaces(List<PetitionSummary> petitions, Instant now) {
        return new PetitionCards(petitions, petition -> {
            var card = PetitionCard.toWorkspace(petition, now);
            card.add(new Paragraph(card.getTranslation("petitions.next." + petition.next(now))));
            return card;
        });
    }
}
