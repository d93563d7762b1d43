package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.GroupState;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.drafting.StartPetition;
import org.bastama.foundation.shell.MainLayout;

/** The petitions a person wrote or leads through a group, each with what to do next; and starting a new one. */
@Route(value = "my/petitions", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/petitions.css")
class MyPetitionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PetitionQueries petitions;
    private final GroupQueries groups;
    private final StartPetition start;
    private final CurrentActor currentActor;
    private final Clock clock;

    MyPetitionsView(
            PetitionQueries petitions,
            GroupQueries groups,
            StartPetition start,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.groups = groups;
        this.start = start;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("petitions.mine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = currentActor.get();
        var account = actor.requireAccount();
        var mine = petitions.of(account);
        var edited = groups.of(account).stream()
                .filter(group -> group.isEditedBy(account) && StartPetition.mayStart(group))
                .sorted(Comparator.comparing(group -> group.state() != GroupState.REGISTERED))
                .toList();
        var asked = event.getLocation().getQueryParameters().getSingleParameter("group");
        var form = new StartForm(edited, asked, (group, language) -> {
            var number = start.start(group, language, currentActor.get());
            PetitionNavigation.toWorkspace(number);
        });
        removeAll();
        add(new H1(getPageTitle()));
        // Who comes from a group came to start something.
        add(asked.isPresent() ? new Component[] {form, list(mine)} : new Component[] {list(mine), form});
    }

    private Component list(List<PetitionSummary> mine) {
        if (mine.isEmpty()) {
            var empty = new Paragraph(getTranslation("petitions.mine.empty"));
            empty.addClassName("b-notice");
            return empty;
        }
        return new Div(
                new H2(getTranslation("petitions.mine.list")), PetitionCards.toWorkspaces(mine, clock.instant()));
    }
}
