package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ui.SendForm;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.Rejected;

/** One's own idea. */
class IdeaForm extends Div {

    private final transient ConsultationNumber number;
    private final int part;
    private final transient ProposeIdea propose;
    private final transient Actor actor;
    private final TextField heading = new TextField(getTranslation("consultations.ideas.heading"));
    private final TextArea text = new TextArea(getTranslation("consultations.ideas.text"));

    IdeaForm(ConsultationNumber number, int part, ProposeIdea propose, boolean preview, Actor actor, Runnable done) {
        this.number = number;
        this.part = part;
        this.propose = propose;
        this.actor = actor;
        heading.setHelperText(getTranslation("consultations.ideas.heading-help", Idea.LONGEST_HEADING));
        text.setHelperText(getTranslation("consultations.ideas.text-help", Idea.LONGEST_TEXT));
        text.setMinRows(3);
        text.setWidthFull();
        heading.setWidthFull();
        add(new SendForm(
                getTranslation("consultations.ideas.form"),
                List.of(heading, text),
                new Rejected().field("heading", heading).field("text", text),
                new Proposing(),
                actor,
                preview,
                done));
    }

    private final class Proposing implements SendForm.Sending {

        @Override
        public void byMail(Sender sender) {
            propose.propose(number, part, typed(), sender);
        }

        @Override
        public void byAccount(boolean showsName, Language language) {
            propose.propose(number, part, typed(), showsName, language, actor);
        }
    }

    private Idea typed() {
        return new Idea(heading.getValue(), text.getValue());
    }
}
