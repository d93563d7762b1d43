package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;

/**
 * What those who hold a consultation do with parts of one kind, beside title and introduction; a kind that asks for no
 * more has none. Implementations are beans.
 */
public interface PartEditor {

    /** The code of the kind. */
    String kind();

    /**
     * What is chosen for a part while it is a draft; it is kept at once, whatever else is typed. It may be a
     * {@code HasValidation}: then it tells what is missing at the announcement.
     *
     * @param partId names the part
     */
    Component draft(ConsultationNumber number, UUID partId);

    /** What can be done with a part that is announced, if anything can be done now; calls back when it is. */
    default Optional<Component> desk(Consultation consultation, Consultation.Part part, Runnable changed) {
        return Optional.empty();
    }
}
