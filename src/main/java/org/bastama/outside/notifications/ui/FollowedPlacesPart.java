package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.notifications.FollowPlace;
import org.bastama.outside.notifications.FollowingPlace;
import org.bastama.outside.notifications.PlaceNames;
import org.bastama.outside.notifications.PlacePaces;

/** The places that the reader's mailbox follows. */
class FollowedPlacesPart extends Section {

    private final transient PlacePaces paces;
    private final transient FollowPlace followPlace;
    private final transient PlaceNames names;
    private final transient Actor actor;
    private final transient Runnable changed;

    FollowedPlacesPart(PlacePaces paces, FollowPlace followPlace, PlaceNames names, Actor actor, Runnable changed) {
        this.paces = paces;
        this.followPlace = followPlace;
        this.names = names;
        this.actor = actor;
        this.changed = changed;
        var followed = paces.followed(actor);
        add(new H2(getTranslation("notifications.following.places")));
        if (followed.isEmpty()) {
            add(new Paragraph(getTranslation("notifications.following.no-places")));
        }
        var list = new UnorderedList();
        list.addClassName("b-plain-list");
        followed.forEach(following -> list.add(item(following)));
        add(list, new Paragraph(new Anchor("/" + FollowPlaceView.PATH, getTranslation("notifications.place.another"))));
    }

    private ListItem item(FollowingPlace following) {
        var name = names.in(following.place(), ReaderLanguage.get());
        var stop = new Button(getTranslation("notifications.follow.stop"), click -> {
            if (Rejected.handle(() -> followPlace.unfollow(following.id(), actor))) {
                Rejected.done("notifications.place.stopped");
                changed.run();
            }
        });
        stop.setAriaLabel(getTranslation("notifications.following.stop-which", name));
        var row = new Div(
                new PaceSelect(
                        getTranslation("notifications.pace"),
                        following.pace(),
                        pace -> paces.choose(following.id(), pace, actor)),
                stop);
        row.addClassName("b-toolbar");
        return new ListItem(new Paragraph(name), row);
    }
}
