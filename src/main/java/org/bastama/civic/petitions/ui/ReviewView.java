package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.review.DecidePetition;
import org.bastama.civic.petitions.review.TakeDownPetition;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.ui.DecisionForm;
import org.bastama.foundation.moderation.ui.DecisionForm.Look;
import org.bastama.foundation.moderation.ui.DecisionForm.Verdict;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Where a moderator reads a petition in all its languages and decides. */
@Route(value = "moderation/petitions/:number", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/petitions.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionAddresses addresses;
    private final PetitionGuard guard;
    private final PetitionParts parts;
    private final AppealParts appealParts;
    private final DraftDesk desk;
    private final DecidePetition decide;
    private final TakeDownPetition takeDown;
    private final Reasons reasons;
    private final CurrentActor currentActor;

    private String title = "";

    ReviewView(
            PetitionAddresses addresses,
            PetitionGuard guard,
            PetitionParts parts,
            AppealParts appealParts,
            DraftDesk desk,
            DecidePetition decide,
            TakeDownPetition takeDown,
            Reasons reasons,
            CurrentActor currentActor) {
        this.addresses = addresses;
        this.guard = guard;
        this.parts = parts;
        this.appealParts = appealParts;
        this.desk = desk;
        this.decide = decide;
        this.takeDown = takeDown;
        this.reasons = reasons;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.reviewed(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Petition petition) {
        title = getTranslation("petitions.review.title", petition.number().value());
        removeAll();
        add(new H1(title), new PetitionFacts(petition, parts.names(petition)));
        due(petition);
        appealParts.link(petition).ifPresent(this::add);
        var hints = DraftHints.forModerators();
        hints.show(
                desk.similar(petition.text().in(petition.text().original()).title()).stream()
                        .filter(similar -> !similar.number().equals(petition.number()))
                        .toList(),
                desk.warnings(petition.text()));
        add(hints, new PreviewPart(petition));
        decision(petition);
        parts.rules(petition).ifPresent(this::add);
        add(parts.history(petition));
    }

    private void due(Petition petition) {
        var due = petition.moments().moderationDue();
        var text = new Paragraph(parts.badge(petition));
        if (due != null && petition.state() == PetitionState.IN_MODERATION) {
            text.add(new Span(" " + getTranslation("petitions.review.due", Formats.date(ReaderLanguage.get(), due))));
        }
        add(text);
    }

    private void decision(Petition petition) {
        var actions = guard.of(petition, currentActor.get());
        if (actions.mayDecide()) {
            add(new H2(getTranslation("petitions.review.decide")), decisionForm(petition));
        } else if (actions.mayTakeDown()) {
            add(new H2(getTranslation("petitions.review.take-down")), takeDownForm(petition));
        } else if (petition.state() == PetitionState.IN_MODERATION) {
            var own = new Paragraph(getTranslation("petitions.review.own"));
            own.addClassName("b-notice");
            add(own);
        } else {
            add(new Paragraph(new Anchor("/" + ModerationNavigation.desk(), getTranslation("petitions.review.desk"))));
        }
    }

    private DecisionForm decisionForm(Petition petition) {
        var number = petition.number();
        return new DecisionForm(
                reasons.about("petition"),
                "petitions.review.note",
                Language.all(),
                List.of(
                        new Verdict("open", "petitions.review.open", Look.PRIMARY),
                        new Verdict("return", "petitions.review.return", Look.PLAIN),
                        new Verdict("reject", "petitions.review.reject", Look.DANGER)),
                decision -> {
                    var moderator = currentActor.get();
                    switch (decision.verdict()) {
                        case "open" -> decide.open(number, moderator);
                        case "return" -> decide.giveBack(number, decision.reasonCode(), decision.note(), moderator);
                        default -> decide.reject(number, decision.reasonCode(), decision.note(), moderator);
                    }
                    done();
                });
    }

    private DecisionForm takeDownForm(Petition petition) {
        return new DecisionForm(
                reasons.about("petition"),
                "petitions.review.note",
                Language.all(),
                List.of(new Verdict("take-down", "petitions.review.take-down", Look.DANGER)),
                decision -> {
                    takeDown.takeDown(petition.number(), decision.reasonCode(), decision.note(), currentActor.get());
                    done();
                });
    }

    private static void done() {
        Rejected.done("petitions.review.done");
        ModerationNavigation.toDesk();
    }
}
