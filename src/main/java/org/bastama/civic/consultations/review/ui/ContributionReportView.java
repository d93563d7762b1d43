package org.bastama.civic.consultations.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.review.ReviewGuard;
import org.bastama.civic.consultations.review.SettleContributionReport;
import org.bastama.civic.consultations.ui.HideForm;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.moderation.ui.ReportNotice;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** Where a moderator settles a report of a contribution. */
@Route(value = "moderation/contribution-reports/:id", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/consultations.css")
class ContributionReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewAddresses addresses;
    private final SettleContributionReport settle;
    private final ReviewGuard guard;
    private final Reasons reasons;
    private final CurrentActor currentActor;

    ContributionReportView(
            ReviewAddresses addresses,
            SettleContributionReport settle,
            ReviewGuard guard,
            Reasons reasons,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.settle = settle;
        this.guard = guard;
        this.reasons = reasons;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.report.review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.report(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Report report) {
        removeAll();
        add(new H1(getPageTitle()), new ReportNotice(report, reasons));
        addresses
                .reviewed(SettleContributionReport.name(report))
                .ifPresentOrElse(
                        reviewed -> show(report, reviewed),
                        () -> add(new Paragraph(getTranslation("consultations.report.gone"))));
    }

    private void show(Report report, ReviewAddresses.Reviewed reviewed) {
        add(new ReviewedPart(reviewed, reasons));
        if (report.isSettled()) {
            return;
        }
        add(new H2(getTranslation("consultations.report.decide")));
        if (!guard.mayModerate(reviewed.consultation(), reviewed.contribution(), currentActor.get())) {
            var partial = new Paragraph(getTranslation("consultations.review.partial"));
            partial.addClassNames("b-notice", "warn");
            add(partial);
            return;
        }
        add(
                new Button(
                        getTranslation("consultations.report.dismiss"),
                        click -> Rejected.handle(() -> {
                            settle.dismiss(report.id(), currentActor.get());
                            Rejected.done("consultations.report.dismissed");
                            ModerationNavigation.toDesk();
                        })),
                new HideForm(
                        reasons.about("contribution"),
                        decision ->
                                settle.hide(report.id(), decision.reasonCode(), decision.note(), currentActor.get()),
                        ModerationNavigation::toDesk));
    }
}
