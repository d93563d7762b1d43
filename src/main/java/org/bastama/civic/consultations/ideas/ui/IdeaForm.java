package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ui.SendForm;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.Rejected;

/** One's own idea. */
class IdeaForm extends Div {

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Consultation.Part part;
    private final TextField heading = new TextField(getTranslation("consultations.ideas.heading"));
    private final TextArea text = new TextArea(getTranslation("consultations.ideas.text"));

    IdeaForm(IdeaDesk desk, Consultation consultation, Consultation.Part part, boolean preview, Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        heading.setHelperText(getTranslation("consultations.ideas.heading-help", Idea.LONGEST_HEADING));
        text.setHelperText(getTranslation("consultations.ideas.text-help", Idea.LONGEST_TEXT));
        text.setMinRows(3);
        text.setWidthFull();
        heading.setWidthFull();
        var similar = new SimilarIdeas(desk, consultation, part);
        heading.setValueChangeMode(ValueChangeMode.LAZY);
        heading.addValueChangeListener(change -> similar.show(change.getValue()));
        add(new SendForm(
                getTranslation("consultations.ideas.form"),
                List.of(heading, similar, text),
                new Rejected().field("heading", heading).field("text", text),
                new Proposing(),
                desk.currentActor().get(),
                preview,
                done));
    }

    private final class Proposing implements SendForm.Sending {

        @Override
        public void byMail(Sender sender) {
            desk.propose().propose(consultation.number(), part.ordinal(), typed(), sender);
        }

        @Override
        public void byAccount(boolean showsName, Language language) {
            desk.propose()
                    .propose(
                            consultation.number(),
                            part.ordinal(),
                            typed(),
                            showsName,
                            language,
                            desk.currentActor().get());
        }
    }

    private Idea typed() {
        return new Idea(heading.getValue(), text.getValue());
    }
}
