package org.bastama.civic.petitions.ui;

import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.reports.ReportPetition;
import org.bastama.foundation.moderation.Reasons;
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

    ReportForm of(Petition petition, @Nullable String key) {
        return new ReportForm(
                reasons.about("petition"),
                (reason, note, address) ->
                        report.report(petition.number(), key, reason, note, address, currentActor.get()));
    }
}
