package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.review.DecideAppeal;
import org.bastama.foundation.moderation.ui.AppealReview;
import org.bastama.foundation.moderation.ui.DecisionForm.Decision;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Rejected;

/** Where an appeal against a petition's rejection is read and decided; by an administrator only without a moderator. */
@Route(value = "moderation/petitions/:number/appeal", layout = MainLayout.class)
@RolesAllowed({"MODERATOR", "ADMINISTRATOR"})
@StyleSheet("context://styles/petitions.css")
class AppealReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionAddresses addresses;
    private final PetitionGuard guard;
    private final PetitionParts parts;
    private final AppealParts appealParts;
    private final DecideAppeal decide;
    private final CurrentActor currentActor;

    private String title = "";

    AppealReviewView(
            PetitionAddresses addresses,
            PetitionGuard guard,
            PetitionParts parts,
            AppealParts appealParts,
            DecideAppeal decide,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.guard = guard;
        this.parts = parts;
        this.appealParts = appealParts;
        this.decide = decide;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.appealed(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Petition petition) {
        title = getTranslation("petitions.appeal.title", petition.number().value());
        var names = parts.names(petition);
        removeAll();
        add(
                new H1(title),
                new PetitionFacts(petition, names),
                new Paragraph(new StateBadge(petition.state())),
                new EndingNotice(petition.state(), names.reason(), petition.note()));
        review(petition);
        add(new PreviewPart(petition));
        parts.rules(petition).ifPresent(this::add);
        add(parts.history(petition));
        if (currentActor.get().is(Role.MODERATOR)) {
            add(new Paragraph(new Anchor("/" + ModerationNavigation.desk(), getTranslation("petitions.review.desk"))));
        }
    }

    private void review(Petition petition) {
        var actions = guard.of(petition, currentActor.get());
        actions.contest().flatMap(appealParts::review).ifPresent(review -> {
            review.decide(actions.judge(), "petitions.appeal.grant", decision -> decided(petition.number(), decision));
            add(review);
        });
    }

    private void decided(PetitionNumber number, Decision decision) {
        if (decision.verdict().equals(AppealReview.GRANT)) {
            decide.grant(number, decision.note(), currentActor.get());
        } else {
            decide.uphold(number, decision.note(), currentActor.get());
        }
        Rejected.done("petitions.review.done");
        if (currentActor.get().is(Role.MODERATOR)) {
            ModerationNavigation.toDesk();
        } else {
            PetitionNavigation.toPage(number);
        }
    }
}
