package org.bastama.civic.consultations.opinionmap.ui;

import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.opinionmap.OpinionMaps;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.PartEditor;
import org.springframework.stereotype.Component;

/** Writes the statements that an opinion map begins with. */
@Component
class SeedEditor implements PartEditor {

    @Override
    public String kind() {
        return OpinionMaps.CODE;
    }

    @Override
    public PartContent draft(ConsultationNumber number, DraftPart part, Runnable changed) {
        return new SeedFields(part.content(), changed);
    }
}
