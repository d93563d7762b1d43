package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.reports.ReportPetition;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.ui.ReportForm;
import org.bastama.foundation.shell.LazyDetails;
import org.jspecify.annotations.Nullable;

/** Makes forms to report a petition. */
@org.springframework.stereotype.Component
class ReportForms {

    private final ReportPetition report;
    private final Reasons reasons;
    private final CurrentActor currentActor;

    ReportForms(ReportPetition report, Reasons reasons, CurrentActor currentActor) {
        this.report = report;
        this.reasons = reasons;
        this.currentActor = currentActor;
    }

    /** A part of the page that unfolds, since focus in dialogs fails some screen readers. */
    Component of(Petition petition, @Nullable String key) {
        var number = petition.number();
        var form = new LazyDetails(
                UI.getCurrent().getTranslation("petitions.report.title"),
                () -> new ReportForm(
                        reasons.about("petition"),
                        (reason, note, address) ->
                                report.report(number, key, reason, note, address, currentActor.get())));
        form.addClassName("petitions-report");
        return form;
    }
}
