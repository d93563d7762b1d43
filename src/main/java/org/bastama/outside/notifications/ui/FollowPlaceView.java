package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.outside.notifications.FollowPlace;

/** Follows a place and a topic; {@code territory} and {@code topic} in the address are chosen already. */
@Route(value = FollowPlaceView.PATH, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/notifications.css")
class FollowPlaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Without a leading slash. */
    static final String PATH = "follow";

    private final FollowPlace followPlace;
    private final TerritoryQueries territories;
    private final Topics topics;
    private final CurrentActor currentActor;

    FollowPlaceView(FollowPlace followPlace, TerritoryQueries territories, Topics topics, CurrentActor currentActor) {
        this.followPlace = followPlace;
        this.territories = territories;
        this.topics = topics;
        this.currentActor = currentActor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.place.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var lead = new Paragraph(getTranslation("notifications.place.lead"));
        lead.addClassName("b-lead");
        removeAll();
        add(
                new H1(getPageTitle()),
                lead,
                new FollowPlaceForm(
                        followPlace,
                        territories,
                        topics.all(),
                        currentActor.get(),
                        query.getOrDefault("territory", List.of("")).getFirst(),
                        query.getOrDefault("topic", List.of("")).getFirst()));
    }
}
