package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.Rejected;

/** An interim answer: its text, published at once or handed to a colleague. */
class InterimForm extends Div {

    private int seen;

    InterimForm(
            PetitionNumber number,
            KeptAct fields,
            TemplateChoice templates,
            PublishInterim publishInterim,
            ActSending.Way way,
            Actor actor,
            Runnable done) {
        addClassName("responses-form");
        seen = publishInterim.published(number);
        // Whoever was told of a colleague's answer may publish after that; what was typed is still there.
        var rejected = fields.rejected().told("responses.interim.meanwhile", () -> {
            seen = publishInterim.published(number);
            Rejected.failed("responses.interim.meanwhile");
        });
        var button = new Button(getTranslation(way.button("responses.interim.button")), click -> {
            var act = fields.typed();
            if (fields.save()
                    && rejected.run(
                            () -> way.send(act, () -> publishInterim.publish(number, act.text(), seen, actor)))) {
                fields.sent();
                way.done("responses.interim.done");
                done.run();
            }
        });
        add(
                new Paragraph(getTranslation(way.approval() ? "responses.proposal.lead" : "responses.interim.lead")),
                templates,
                fields,
                button);
    }
}
