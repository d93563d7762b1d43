package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import org.bastama.foundation.shared.PetitionNumber;

/** A few words that another room has for the cards of petitions, such as that an answer is overdue. */
public interface CardNote {

    /** By petition, beside the badge of its state; none for those of which there is nothing to say. Asked once a list. */
    Map<PetitionNumber, Component> of(Collection<PetitionNumber> petitions);
}
