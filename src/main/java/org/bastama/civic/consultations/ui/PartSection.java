package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import org.bastama.civic.consultations.Consultation;

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
}
