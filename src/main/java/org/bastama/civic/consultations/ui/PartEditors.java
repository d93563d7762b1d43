package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;

/** The editors of the kinds that have one. */
@org.springframework.stereotype.Component
class PartEditors {

    private final List<PartEditor> editors;

    PartEditors(List<PartEditor> editors) {
        this.editors = editors;
    }

    Optional<PartContent> draft(ConsultationNumber number, DraftPart part, Runnable changed) {
        return of(part.kind()).map(editor -> editor.draft(number, part, changed));
    }

    /** What can be done with the parts of an announced consultation, in their order. */
    List<Component> desks(Consultation consultation, Runnable changed) {
        return consultation.parts().stream()
                .flatMap(part -> of(part.kind()).flatMap(editor -> editor.desk(consultation, part, changed)).stream())
                .toList();
    }

    private Optional<PartEditor> of(String kind) {
        return editors.stream().filter(editor -> editor.kind().equals(kind)).findFirst();
    }
}
