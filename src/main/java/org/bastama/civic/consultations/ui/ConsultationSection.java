package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;

/** What another room shows at the end of a consultation's page; in previews it is not shown. Implementations are beans. */
public interface ConsultationSection {

    /** For its reader; empty where there is nothing to show. */
    Optional<Component> of(Consultation consultation);
}
