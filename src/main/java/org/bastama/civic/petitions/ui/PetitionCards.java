package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.shared.PetitionNumber;

/** Petitions as a list of cards. */
public final class PetitionCards extends UnorderedList {

    private final transient Map<PetitionNumber, PetitionCard> cards = new LinkedHashMap<>();

    private PetitionCards(List<PetitionSummary> petitions, Function<PetitionSummary, PetitionCard> card) {
        addClassName("b-cards");
        petitions.forEach(petition -> cards.put(petition.number(), card.apply(petition)));
        cards.values().forEach(this::add);
    }

    /** The same with what other rooms have to say of the petitions. */
    public PetitionCards noting(List<CardNote> notes) {
        notes.forEach(note -> note.of(cards.keySet())
                .forEach((number, said) ->
                        Objects.requireNonNull(cards.get(number)).note(said)));
        return this;
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
