package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.reports.SettleReport;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.moderation.ui.DecisionForm;
import org.bastama.foundation.moderation.ui.DecisionForm.Look;
import org.bastama.foundation.moderation.ui.DecisionForm.Verdict;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.moderation.ui.ReportNotice;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** Where a moderator settles a report of a petition. */
@Route(value = "moderation/reports/:id", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/petitions.css")
class ReportReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionAddresses addresses;
    private final PetitionQueries petitions;
    private final SettleReport settle;
    private final Reasons reasons;
    private final CurrentActor currentActor;

    ReportReviewView(
            PetitionAddresses addresses,
            PetitionQueries petitions,
            SettleReport settle,
            Reasons reasons,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.settle = settle;
        this.reasons = reasons;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("petitions.report.review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.report(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Report report) {
        removeAll();
        var petition = petitions.find(SettleReport.petition(report)).orElseThrow();
        add(new H1(getPageTitle()));
        add(new ReportNotice(report, reasons));
        add(new Paragraph(new Anchor(
                "/" + PetitionNavigation.review(SettleReport.petition(report)),
                getTranslation("petitions.report.petition"))));
        add(new PreviewPart(petition));
        if (!report.isSettled()) {
            decision(report);
        }
    }

    private void decision(Report report) {
        add(
                new H2(getTranslation("petitions.review.decide")),
                new Button(
                        getTranslation("petitions.report.dismiss"),
                        click -> Rejected.handle(() -> {
                            settle.dismiss(report.id(), currentActor.get());
                            done("petitions.report.dismissed");
                        })),
                new DecisionForm(
                        reasons.about("petition"),
                        "petitions.review.note",
                        Language.all(),
                        List.of(new Verdict("take-down", "petitions.review.take-down", Look.DANGER)),
                        decision -> {
                            settle.takeDown(report.id(), decision.reasonCode(), decision.note(), currentActor.get());
                            done("petitions.review.done");
                        }));
    }

    private static void done(String key) {
        Rejected.done(key);
        ModerationNavigation.toDesk();
    }
}
