package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.petitions.Topic;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.notifications.FollowPlace;
import org.bastama.outside.notifications.Pace;

/** Which place, which topic, how soon; and by which mailbox, for who is not signed in. */
class FollowPlaceForm extends Div {

    private final transient FollowPlace followPlace;
    private final transient Actor actor;
    private final TerritoryField territory;
    private final NativeSelect topic;
    private final PaceSelect pace = new PaceSelect(getTranslation("notifications.pace"), Pace.WEEKLY);
    private final Rejected fields;
    private final Paragraph sent = new Paragraph();

    FollowPlaceForm(
            FollowPlace followPlace,
            TerritoryQueries territories,
            List<Topic> topics,
            Actor actor,
            String chosenTerritory,
            String chosenTopic) {
        this.followPlace = followPlace;
        this.actor = actor;
        addClassName("notifications-place");
        territory = new TerritoryField(territories);
        territory.setLabel(getTranslation("notifications.place.territory"));
        territory.show(chosenTerritory);
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("notifications.place.any-topic"));
        topics.forEach(one -> choices.put(one.code(), one.names().in(ReaderLanguage.get())));
        topic = new NativeSelect(getTranslation("notifications.place.topic"), choices);
        topic.setValue(choices.containsKey(chosenTopic) ? chosenTopic : "");
        fields = new Rejected().field("territory", territory).field("topic", topic);
        sent.getElement().setAttribute("role", "status");
        add(territory, topic, pace);
        if (actor.isSignedIn()) {
            byAccount();
        } else {
            byMail();
        }
        add(sent);
    }

    private void byAccount() {
        var account = new Paragraph(getTranslation("notifications.follow.account"));
        account.addClassNames("b-soft", "b-small");
        add(account, button("notifications.follow.start", () -> {
            if (fields.run(() -> followPlace.follow(choice(), actor))) {
                say("notifications.place.done");
            }
        }));
    }

    private void byMail() {
        var email = new EmailField(getTranslation("notifications.follow.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        // The use case checks the address, so that the message is the same as on plain pages.
        email.setManualValidation(true);
        fields.field("email", email);
        var button = button("notifications.follow.button", () -> {
            if (fields.run(() -> followPlace.follow(choice(), email.getValue(), ReaderLanguage.get()))) {
                email.clear();
                say("notifications.follow.sent");
            }
        });
        button.addClickShortcut(Key.ENTER).listenOn(email);
        add(email, button);
    }

    private Button button(String key, Runnable pressed) {
        var button = new Button(getTranslation(key), click -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private FollowPlace.Choice choice() {
        return new FollowPlace.Choice(territory.typed(), topic.getValue(), pace.chosen());
    }

    private void say(String key) {
        sent.addClassNames("b-notice", "good");
        sent.setText(getTranslation(key));
    }
}
