package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;

/**
 * What those who hold a consultation do with parts of one kind, beside title and introduction; a kind that asks for no
 * more has none. Implementations are beans.
 */
public interface PartEditor {

    /** The code of the kind. */
    String kind();

    /**
     * The fields of a part while it is a draft, filled.
     *
     * @param changed to be told of every change of what is typed; what a kind keeps by itself at once need not be told
     */
    PartContent draft(ConsultationNumber number, DraftPart part, Runnable changed);

    /** What can be done with a part that is announced, if anything can be done now; calls back when it is. */
    default Optional<Component> desk(Consultation consultation, Consultation.Part part, Runnable changed) {
        return Optional.empty();
    }
}
