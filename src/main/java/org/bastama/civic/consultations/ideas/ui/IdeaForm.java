package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** One's own idea; without an account also the mailbox that is to confirm it. */
class IdeaForm extends Div {

    private final transient ProposeIdea propose;
    private final transient ConsultationNumber number;
    private final int part;
    private final transient Actor actor;
    private final TextField heading = new TextField(getTranslation("consultations.ideas.heading"));
    private final TextArea text = new TextArea(getTranslation("consultations.ideas.text"));
    private final TextField name = new TextField(getTranslation("consultations.send.name"));
    private final EmailField email = new EmailField(getTranslation("consultations.send.email"));
    private final Checkbox showsName = new Checkbox(getTranslation("consultations.send.shows-name"));
    private final Checkbox consent = new Checkbox(getTranslation("consultations.send.consent"));
    private final transient Rejected rejected = new Rejected()
            .field("heading", heading)
            .field("text", text)
            .field("name", name)
            .field("email", email)
            .field("consent", consent);

    IdeaForm(ConsultationNumber number, int part, ProposeIdea propose, boolean preview, Actor actor, Runnable done) {
        this.number = number;
        this.part = part;
        this.propose = propose;
        this.actor = actor;
        addClassNames("b-card", "consultations-fields");
        heading.setHelperText(getTranslation("consultations.ideas.heading-help", Idea.LONGEST_HEADING));
        text.setHelperText(getTranslation("consultations.ideas.text-help", Idea.LONGEST_TEXT));
        text.setMinRows(3);
        text.setWidthFull();
        heading.setWidthFull();
        name.setHelperText(getTranslation("consultations.send.name-help"));
        email.setHelperText(getTranslation("consultations.send.email-help"));
        add(new H3(getTranslation("consultations.ideas.form")), heading, text);
        if (!actor.isSignedIn()) {
            add(name, email);
        }
        add(showsName);
        if (!actor.isSignedIn()) {
            add(consent);
        }
        var button = new Button(
                getTranslation(actor.isSignedIn() ? "consultations.send.publish" : "consultations.send.button"),
                click -> send(done));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(!preview);
        add(button);
    }

    private void send(Runnable done) {
        if (actor.isSignedIn()) {
            if (rejected.run(
                    () -> propose.propose(number, part, typed(), showsName.getValue(), ReaderLanguage.get(), actor))) {
                Rejected.done("consultations.send.published");
                done.run();
            }
        } else if (rejected.run(() -> propose.propose(number, part, typed(), sender()))) {
            checkMail();
        }
    }

    private Idea typed() {
        return new Idea(heading.getValue(), text.getValue());
    }

    private Sender sender() {
        return new Sender(
                name.getValue(), email.getValue(), showsName.getValue(), consent.getValue(), ReaderLanguage.get());
    }

    private void checkMail() {
        var sent = new Paragraph(getTranslation("consultations.send.sent", email.getValue()));
        sent.addClassNames("b-notice", "good");
        sent.getElement().setAttribute("role", "status");
        removeAll();
        add(new H3(getTranslation("consultations.send.sent-title")), sent);
    }
}
