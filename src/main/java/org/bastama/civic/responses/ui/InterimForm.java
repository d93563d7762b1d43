package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.Rejected;

/** An interim answer: its text, published at once. */
class InterimForm extends Div {

    private int seen;

    InterimForm(PetitionNumber number, PublishInterim publishInterim, Actor actor, Runnable done) {
        addClassName("responses-form");
        seen = publishInterim.published(number);
        var texts = new LanguageTexts("responses.interim.text", PublishInterim.MAXIMUM, 4);
        // Whoever was told of a colleague's answer may publish after that; what was typed is still there.
        var rejected = texts.rejected(new Rejected(), "text").told("responses.interim.meanwhile", () -> {
            seen = publishInterim.published(number);
            Rejected.failed("responses.interim.meanwhile");
        });
        var button = new Button(getTranslation("responses.interim.button"), click -> {
            if (rejected.run(() -> publishInterim.publish(number, texts.typed(), seen, actor))) {
                Rejected.done("responses.interim.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("responses.interim.lead")), texts, button);
    }
}
