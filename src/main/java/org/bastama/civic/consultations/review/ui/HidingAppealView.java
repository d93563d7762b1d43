package org.bastama.civic.consultations.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.review.DecideHidingAppeal;
import org.bastama.civic.consultations.review.HidingAppeals;
import org.bastama.civic.consultations.ui.ConsultationNavigation;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.ui.AppealReview;
import org.bastama.foundation.moderation.ui.DecisionForm.Decision;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** Where an appeal against the hiding of a contribution is decided; by an administrator only without a moderator. */
@Route(value = "moderation/contributions/:number/:contribution/appeal", layout = MainLayout.class)
@RolesAllowed({"MODERATOR", "ADMINISTRATOR"})
@StyleSheet("context://styles/consultations.css")
class HidingAppealView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewAddresses addresses;
    private final HidingAppeals appeals;
    private final DecideHidingAppeal decide;
    private final AppealText text;
    private final Reasons reasons;
    private final AccountQueries accounts;
    private final CurrentActor currentActor;

    HidingAppealView(
            ReviewAddresses addresses,
            HidingAppeals appeals,
            DecideHidingAppeal decide,
            AppealText text,
            Reasons reasons,
            AccountQueries accounts,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.appeals = appeals;
        this.decide = decide;
        this.text = text;
        this.reasons = reasons;
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultations.appeal.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reviewed = addresses.appealed(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        removeAll();
        add(new H1(getPageTitle()), new ReviewedPart(reviewed, reasons));
        appeals.contest(reviewed.consultation(), reviewed.contribution())
                .ifPresent(contest -> add(review(reviewed, contest)));
    }

    private AppealReview review(ReviewAddresses.Reviewed reviewed, Contest contest) {
        var first = accounts.find(contest.decidedBy()).map(Account::name).orElse("—");
        var review = new AppealReview(contest, Objects.requireNonNull(contest.appeal()), first, text);
        review.decide(
                appeals.judge(reviewed.consultation(), reviewed.contribution(), currentActor.get()),
                "consultations.appeal.grant",
                decision -> decided(reviewed.contribution(), decision));
        return review;
    }

    private void decided(Contribution contribution, Decision decision) {
        var number = Objects.requireNonNull(contribution.number());
        if (decision.verdict().equals(AppealReview.GRANT)) {
            decide.grant(contribution.consultation(), number, decision.note(), currentActor.get());
        } else {
            decide.uphold(contribution.consultation(), number, decision.note(), currentActor.get());
        }
        Rejected.done("consultations.appeal.done");
        if (currentActor.get().is(Role.MODERATOR)) {
            ModerationNavigation.toDesk();
        } else {
            UI.getCurrent().navigate(ConsultationNavigation.page(contribution.consultation()));
        }
    }
}
