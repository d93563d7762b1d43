package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;

/** Corrects a published answer: its text as it should read, for a final one the outcome, and why. */
class CorrectionForm extends Div {

    private final transient ResponseQueries responses;
    private final transient AuthorityQueries authorities;
    private final Div newer = new Div();
    private Response seen;

    CorrectionForm(
            Response response,
            KeptAct fields,
            ResponseQueries responses,
            AuthorityQueries authorities,
            CorrectResponse correctResponse,
            ActSending.Way way,
            Actor actor,
            Runnable done) {
        this.responses = responses;
        this.authorities = authorities;
        this.seen = response;
        addClassName("responses-form");
        var button = new Button(getTranslation(way.button("responses.correction.button")), click -> {
            var typed = fields.typed();
            var act = TypedAct.correction(seen, typed.form(), typed.reason());
            if (fields.save()
                    && fields.rejected()
                            .told("responses.correction.meanwhile", this::showNewer)
                            .run(() -> way.send(
                                    act,
                                    () -> correctResponse.correct(
                                            response.petition(), seen.id(), act.form(), act.reason(), actor)))) {
                fields.sent();
                way.done("responses.correction.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("responses.correction.lead")), fields, newer, button);
    }

    /** The act that the fields begin with: the answer as it is. It is named as it was published first, in every version. */
    static TypedAct asItIs(Response response) {
        return new TypedAct(
                response.kind(),
                response.version().original(),
                response.outcome(),
                response.text(),
                LocalizedText.empty(),
                null,
                null,
                response.demands());
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
        newer.removeAll();
        newer.add(told, ActWords.of(asItIs(seen), authorities));
    }
}
