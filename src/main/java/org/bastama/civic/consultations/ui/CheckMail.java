package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Takes the place of a form that was sent from a mailbox: what is to be done now. */
public class CheckMail extends Div {

    /** Says what was mailed where. */
    public CheckMail(String text) {
        var sent = new Paragraph(text);
        sent.addClassNames("b-notice", "good");
        sent.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("consultations.send.sent-title")), sent);
    }
}
