package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.desk.EnterAbsence;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.civic.responses.desk.SwitchApproval;
import org.bastama.foundation.shared.Actor;

/** What the officials of an authority agree on: who stands in, their templates, and whether a colleague approves what one writes. */
@org.springframework.stereotype.Component
class SettingsParts {

    private final SwitchApproval switchApproval;
    private final EnterAbsence enterAbsence;
    private final StandIns standIns;
    private final KeepTemplates templates;
    private final Officials officials;

    SettingsParts(
            SwitchApproval switchApproval,
            EnterAbsence enterAbsence,
            StandIns standIns,
            KeepTemplates templates,
            Officials officials) {
        this.switchApproval = switchApproval;
        this.enterAbsence = enterAbsence;
        this.standIns = standIns;
        this.templates = templates;
        this.officials = officials;
    }

    /** The parts, each under its heading. */
    List<Component> of(String authoritySlug, Actor actor) {
        return List.of(
                new AbsenceSection(authoritySlug, enterAbsence, standIns, officials, actor),
                new TemplatesSection(authoritySlug, templates, actor),
                new ApprovalSwitch(authoritySlug, new H2(), switchApproval, actor));
    }
}
