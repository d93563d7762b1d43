package org.bastama.outside.notifications.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.Rejected;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.FollowPetition;

/** Follow a petition, or stop. The answer to an address typed is the same for every address. */
@StyleSheet("context://styles/notifications.css")
class FollowPanel extends Section {

    private final PetitionNumber number;
    private final Language language;
    private final Actor actor;
    private final FollowPetition followPetition;
    private final ChoosePace choosePace;

    FollowPanel(
            PetitionNumber number,
            Language language,
            Actor actor,
            FollowPetition followPetition,
            ChoosePace choosePace) {
        this.number = number;
        this.language = language;
        this.actor = actor;
        this.followPetition = followPetition;
        this.choosePace = choosePace;
        addClassNames("b-card", "notifications-follow");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("notifications.follow.title")));
        if (!actor.isSignedIn()) {
            byMail();
        } else if (followPetition.isFollowing(number, actor)) {
            following();
        } else {
            byAccount();
        }
    }

    private void byMail() {
        add(small("notifications.follow.lead"));
        var email = new EmailField(getTranslation("notifications.follow.email"));
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        // The use case checks the address, so that the message is the same as on plain pages.
        email.setManualValidation(true);
        var fields = new Rejected().field("email", email);
        var sent = new Paragraph();
        sent.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("notifications.follow.button"));
        button.addClickListener(click -> {
            if (fields.run(() -> followPetition.follow(number, email.getValue(), language))) {
                email.clear();
                sent.addClassNames("b-notice", "good");
                sent.setText(getTranslation("notifications.follow.sent"));
            }
        });
        button.addClickShortcut(Key.ENTER).listenOn(email);
        add(email, button, sent);
    }

    private void byAccount() {
        add(small("notifications.follow.lead"), small("notifications.follow.account"));
        add(new Button(getTranslation("notifications.follow.start"), click -> {
            if (Rejected.handle(() -> followPetition.follow(number, actor))) {
                Rejected.done("notifications.follow.done");
                show();
            }
        }));
    }

    private void following() {
        add(small("notifications.follow.following"));
        choosePace.followed(actor).stream()
                .filter(following -> following.petition().equals(number))
                .forEach(following -> add(new PaceSelect(
                        getTranslation("notifications.pace"),
                        following.pace(),
                        pace -> choosePace.choose(number, pace, actor))));
        add(new Button(getTranslation("notifications.follow.stop"), click -> {
            if (Rejected.handle(() -> followPetition.unfollow(number, actor))) {
                Rejected.done("notifications.follow.stopped");
                show();
            }
        }));
    }

    private Paragraph small(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassNames("b-soft", "b-small");
        return text;
    }
}
