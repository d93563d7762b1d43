package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.opinionmap.SendStatement;
import org.bastama.civic.consultations.opinionmap.Statement;
import org.bastama.civic.consultations.ui.SendForm;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.Rejected;

/** One's own statement. */
class StatementForm extends Div {

    private final transient ConsultationNumber number;
    private final int part;
    private final transient SendStatement sendStatement;
    private final transient Actor actor;
    private final TextArea text = new TextArea(getTranslation("consultations.opinions.send.text"));

    StatementForm(
            ConsultationNumber number,
            int part,
            SendStatement sendStatement,
            boolean preview,
            Actor actor,
            Runnable done) {
        this.number = number;
        this.part = part;
        this.sendStatement = sendStatement;
        this.actor = actor;
        text.setHelperText(getTranslation("consultations.opinions.send.text-help", Statement.LONGEST));
        text.setWidthFull();
        add(new SendForm(
                getTranslation("consultations.opinions.send.title"),
                List.of(text),
                new Rejected().field("text", text),
                new Stating(),
                actor,
                preview,
                done));
    }

    private final class Stating implements SendForm.Sending {

        @Override
        public void byMail(Sender sender) {
            sendStatement.send(number, part, text.getValue(), sender);
        }

        @Override
        public void byAccount(boolean showsName, Language language) {
            sendStatement.send(number, part, text.getValue(), showsName, language, actor);
        }
    }
}
