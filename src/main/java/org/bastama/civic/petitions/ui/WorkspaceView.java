package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionActions;
import org.bastama.civic.petitions.PetitionGuard;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** Where a petition is written and led by its group or author; what it shows follows the state. */
@Route(value = "my/petitions/:number", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/petitions.css")
class WorkspaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionAddresses addresses;
    private final PetitionQueries petitions;
    private final PetitionGuard guard;
    private final CurrentActor currentActor;
    private final PetitionParts parts;
    private final WorkspaceParts workspace;
    private final AppealParts appealParts;
    private final Clock clock;
    private final H1 heading = new H1();
    private String title = "";

    WorkspaceView(
            PetitionAddresses addresses,
            PetitionQueries petitions,
            PetitionGuard guard,
            CurrentActor currentActor,
            PetitionParts parts,
            WorkspaceParts workspace,
            AppealParts appealParts,
            Clock clock) {
        this.addresses = addresses;
        this.petitions = petitions;
        this.guard = guard;
        this.currentActor = currentActor;
        this.parts = parts;
        this.workspace = workspace;
        this.appealParts = appealParts;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.led(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(Petition petition) {
        var actor = currentActor.get();
        var actions = guard.of(petition, actor);
        head(petition.text());
        removeAll();
        add(
                heading,
                status(petition),
                new Paragraph(getTranslation("petitions.next." + petition.next(clock.instant()))));
        returned(petition);
        appealParts.notice(petition).ifPresent(this::add);
        appealParts.lead(petition, actions, () -> again(petition.number())).ifPresent(this::add);
        if (actions.mayEdit()) {
            add(workspace.draft(petition, this::retitled, () -> again(petition.number())));
        } else {
            showRunning(petition, actions);
        }
        add(parts.history(petition));
        if (actions.mayDiscard()) {
            add(workspace.discard(petition));
        }
        if (actions.mayWithdraw()) {
            add(workspace.withdraw(petition, () -> again(petition.number())));
        }
    }

    private void head(PetitionText text) {
        var language = text.languageFor(ReaderLanguage.get());
        var words = text.in(language).title().strip();
        title = words.isEmpty() ? getTranslation("petitions.untitled") : words;
        heading.setText(title);
        heading.getElement()
                .setAttribute("lang", words.isEmpty() ? ReaderLanguage.get().code() : language.code());
    }

    private void retitled(PetitionText text) {
        head(text);
        UI.getCurrent().getPage().setTitle(title);
    }

    private Paragraph status(Petition petition) {
        var status = new Paragraph(StateBadge.of(petition, clock.instant()), new Span(" "));
        if (PetitionState.PUBLIC.contains(petition.state())
                && petition.moments().openedAt() != null) {
            status.add(new Anchor(
                    "/" + PetitionNavigation.page(petition.number()), getTranslation("petitions.workspace.page")));
        }
        return status;
    }

    private void returned(Petition petition) {
        var reason = parts.names(petition).reason();
        if (reason != null || !petition.note().isEmpty()) {
            add(new EndingNotice(petition.state(), reason, petition.note()));
        }
        if (reason != null && petition.state() == PetitionState.RETURNED) {
            add(new Paragraph(reason.toCorrect(ReaderLanguage.get())));
        }
    }

    private void showRunning(Petition petition, PetitionActions actions) {
        add(parts.progress(petition, currentActor.get()));
        if (petition.state() == PetitionState.GATHERING) {
            add(workspace.directLink(petition));
        }
        if (actions.mayCloseEarly()) {
            add(workspace.closeEarly(petition, () -> again(petition.number())));
        }
        if (actions.mayRecordFiling()) {
            workspace.filing(petition, () -> again(petition.number())).ifPresent(this::add);
        }
        add(new PreviewPart(petition));
    }

    private void again(PetitionNumber number) {
        petitions.find(number).ifPresent(this::show);
    }
}
