package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;

/** What everybody sees of parts of one kind; each kind has one. Implementations are beans. */
public interface PartSection {

    /** The code of the kind. */
    String kind();

    /**
     * The part below its heading and introduction.
     *
     * @param preview whether it is only looked at: then nothing can be sent
     */
    Component of(Consultation consultation, Consultation.Part part, boolean preview);

    /** What a contribution is about, for where it stands away from its part: at the desk, among one's own. */
    default Optional<Component> about(Consultation consultation, Consultation.Part part, Contribution contribution) {
        return Optional.empty();
    }

    /** What only those who hold the consultation see of a contribution, where they answer it. */
    default Optional<Component> forHolders(Contribution contribution) {
        return Optional.empty();
    }
}
