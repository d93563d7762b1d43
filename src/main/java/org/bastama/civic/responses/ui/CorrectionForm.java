package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Corrects a published answer: its text as it should read, for a final one the outcome, and why. */
class CorrectionForm extends Div {

    CorrectionForm(
            Response response, Set<String> outcomes, CorrectResponse correctResponse, Actor actor, Runnable done) {
        addClassName("responses-form");
        var isFinal = response.kind() == Response.Kind.FINAL;
        var outcome = new OutcomeChoice(outcomes);
        outcome.setValue(response.outcome());
        outcome.setVisible(isFinal);
        var texts = new LanguageTexts(
                isFinal ? "responses.form.text" : "responses.interim.text",
                isFinal ? PublishResponse.MAXIMUM : PublishInterim.MAXIMUM,
                6);
        texts.show(response.text());
        var reason = new LanguageTexts("responses.correction.reason", Response.LONGEST_REASON, 3);
        var rejected =
                reason.rejected(texts.rejected(new Rejected().field("outcome", outcome), "text"), "reason");
        var button = new Button(getTranslation("responses.correction.button"), click -> {
            var form = new ResponseForm(outcome.getValue(), texts.typed());
            if (rejected.run(() ->
                    correctResponse.correct(response.petition(), response.id(), form, reason.typed(), actor))) {
                Rejected.done("responses.correction.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("responses.correction.lead")), outcome, texts, reason, button);
    }
}
