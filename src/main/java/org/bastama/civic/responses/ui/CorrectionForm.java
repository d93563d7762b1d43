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
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.Rejected;

/** Corrects a published answer: its text as it should read, for a final one the outcome, and why. */
class CorrectionForm extends Div {

    private final transient ResponseQueries responses;
    private final Div newer = new Div();
    private final LanguageTexts texts;
    private Response seen;

    CorrectionForm(
            Response response,
            Set<String> outcomes,
            ResponseQueries responses,
            CorrectResponse correctResponse,
            Actor actor,
            Runnable done) {
        this.responses = responses;
        this.seen = response;
        addClassName("responses-form");
        var isFinal = response.kind() == Response.Kind.FINAL;
        var outcome = new OutcomeChoice(outcomes);
        outcome.setValue(response.outcome());
        outcome.setVisible(isFinal);
        texts = new LanguageTexts(
                isFinal ? "responses.form.text" : "responses.interim.text",
                isFinal ? PublishResponse.MAXIMUM : PublishInterim.MAXIMUM,
                6);
        texts.show(response.text());
        var reason = new LanguageTexts("responses.correction.reason", Response.LONGEST_REASON, 3);
        var rejected = reason.rejected(texts.rejected(new Rejected().field("outcome", outcome), "text"), "reason")
                .told("responses.correction.meanwhile", this::showNewer);
        var button = new Button(getTranslation("responses.correction.button"), click -> {
            var form = new ResponseForm(outcome.getValue(), texts.typed());
            if (rejected.run(
                    () -> correctResponse.correct(response.petition(), seen.id(), form, reason.typed(), actor))) {
                Rejected.done("responses.correction.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("responses.correction.lead")), outcome, texts, reason, newer, button);
    }

    /** A colleague was quicker: what that one wrote is there to be read, and what was typed may still be published. */
    private void showNewer() {
        responses.of(seen.petition()).stream()
                .filter(response ->
                        response.version().original().equals(seen.version().original()))
                .findFirst()
                .ifPresent(newest -> seen = newest);
        var told = new Paragraph(getTranslation("responses.correction.meanwhile"));
        told.getElement().setAttribute("role", "alert");
        told.addClassNames("b-notice", "warn");
        var words = texts.words(seen.text());
        if (seen.outcome() != null) {
            words.say(getTranslation("responses.form.outcome"), getTranslation("responses.outcome." + seen.outcome()));
        }
        newer.removeAll();
        newer.add(told, words);
    }
}
