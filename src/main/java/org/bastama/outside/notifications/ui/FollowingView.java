package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.FollowPetition;
import org.bastama.outside.notifications.FollowPlace;
import org.bastama.outside.notifications.Following;
import org.bastama.outside.notifications.PlaceNames;
import org.bastama.outside.notifications.PlacePaces;

/** The petitions and places that the reader's mailbox follows, how soon each is told, and ending it. */
@Route(value = "my/following", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://styles/notifications.css")
class FollowingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChoosePace choosePace;
    private final FollowPetition followPetition;
    private final PetitionQueries petitions;
    private final PlacePaces placePaces;
    private final FollowPlace followPlace;
    private final PlaceNames placeNames;
    private final CurrentActor currentActor;

    FollowingView(
            ChoosePace choosePace,
            FollowPetition followPetition,
            PetitionQueries petitions,
            PlacePaces placePaces,
            FollowPlace followPlace,
            PlaceNames placeNames,
            CurrentActor currentActor) {
        this.choosePace = choosePace;
        this.followPetition = followPetition;
        this.petitions = petitions;
        this.placePaces = placePaces;
        this.followPlace = followPlace;
        this.placeNames = placeNames;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.following.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var lead = new Paragraph(getTranslation("notifications.following.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        var followed = choosePace.followed(currentActor.get());
        add(new H2(getTranslation("notifications.following.petitions")));
        if (followed.isEmpty()) {
            add(new Paragraph(getTranslation("notifications.following.none")));
        }
        var list = new UnorderedList();
        list.addClassName("b-plain-list");
        followed.forEach(following -> list.add(item(following)));
        add(list, new FollowedPlacesPart(placePaces, followPlace, placeNames, currentActor.get(), this::show));
    }

    private ListItem item(Following following) {
        var number = following.petition();
        var title = petitions
                .summary(number)
                .map(PetitionSummary::titles)
                .map(titles -> titles.in(ReaderLanguage.get()))
                .filter(shown -> !shown.isBlank())
                .orElseGet(() -> getTranslation("notifications.mail.untitled", number.toString()));
        var stop = new Button(getTranslation("notifications.follow.stop"), click -> {
            if (Rejected.handle(() -> followPetition.unfollow(number, currentActor.get()))) {
                Rejected.done("notifications.follow.stopped");
                show();
            }
        });
        stop.setAriaLabel(getTranslation("notifications.following.stop-which", title));
        var pace = new PaceSelect(
                getTranslation("notifications.pace"),
                following.pace(),
                chosen -> choosePace.choose(number, chosen, currentActor.get()));
        var row = new Div(pace, stop);
        row.addClassName("b-toolbar");
        return new ListItem(new Paragraph(new Anchor("/" + PetitionNavigation.page(number), title)), row);
    }
}
