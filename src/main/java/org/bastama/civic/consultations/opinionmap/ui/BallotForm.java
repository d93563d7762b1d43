package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.consultations.ui.MailboxForm;

/** Votes of somebody without an account: which mailbox is to confirm them. */
class BallotForm extends Div {

    private final Paragraph lead = new Paragraph();
    private final MailboxForm form;

    BallotForm(boolean preview, MailboxForm.Sending sending) {
        form = new MailboxForm("consultations.opinions.ballot", lead, preview, sending);
        add(form);
        tell(0);
    }

    /** How many votes there are by now. */
    final void tell(int votes) {
        lead.setText(getTranslation("consultations.opinions.ballot.lead", votes));
        form.allow(votes > 0);
    }
}
