package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Permit;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;

/** What an official can do with a petition beside registering and answering it; what is not allowed says why. */
@org.springframework.stereotype.Component
class DeskActs {

    private final PublishInterim publishInterim;
    private final TermActs terms;
    private final TransferPetition transferPetition;
    private final CorrectResponse correctResponse;
    private final ActFolds folds;
    private final ActSending sending;
    private final TemplateChoices templates;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;

    DeskActs(
            PublishInterim publishInterim,
            TermActs terms,
            TransferPetition transferPetition,
            CorrectResponse correctResponse,
            ActFolds folds,
            ActSending sending,
            TemplateChoices templates,
            ResponseQueries responses,
            AuthorityQueries authorities) {
        this.publishInterim = publishInterim;
        this.terms = terms;
        this.transferPetition = transferPetition;
        this.correctResponse = correctResponse;
        this.folds = folds;
        this.sending = sending;
        this.templates = templates;
        this.responses = responses;
        this.authorities = authorities;
    }

    /** The forms of a petition; nothing when there is none to offer. */
    List<Component> of(HandOver handOver, ResponseActions actions, Actor actor, Runnable done) {
        var forms = new ArrayList<Component>();
        if (actions.answer()) {
            forms.add(interim(handOver, actor, done));
            forms.addAll(terms.of(handOver, actions, actor, done));
            forms.add(transfer(handOver, actions.transfer(), actor, done));
        }
        if (actions.correct()) {
            forms.addAll(corrections(handOver, actor, done));
        }
        if (forms.isEmpty()) {
            return List.of();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.desk.acts")));
        section.add(forms);
        return List.of(section);
    }

    private Component interim(HandOver handOver, Actor actor, Runnable done) {
        var begin = TypedAct.interim(LocalizedText.empty());
        return folds.of(
                handOver,
                begin,
                actor,
                fields -> new InterimForm(
                        handOver.petition(),
                        fields,
                        templates.of(handOver, actor, fields::insert),
                        publishInterim,
                        sending.of(handOver, actor),
                        actor,
                        done),
                "responses.interim.title");
    }

    private Component transfer(HandOver handOver, Permit permit, Actor actor, Runnable done) {
        return permit.given()
                ? folds.of(
                        handOver,
                        TypedAct.transfer(null, LocalizedText.empty()),
                        actor,
                        fields -> new TransferForm(
                                handOver.petition(),
                                fields,
                                transferPetition,
                                sending.of(handOver, actor),
                                actor,
                                done),
                        "responses.transfer.title")
                : new Refusal(permit);
    }

    private List<Component> corrections(HandOver handOver, Actor actor, Runnable done) {
        return responses.of(handOver.petition()).reversed().stream()
                .filter(response -> response.kind().correctable())
                .filter(response -> response.authoritySlug().equals(handOver.authoritySlug()))
                .map(response -> folds.of(
                        handOver,
                        CorrectionForm.asItIs(response),
                        actor,
                        fields -> correction(response, fields, handOver, actor, done),
                        response.kind() == Response.Kind.FINAL
                                ? "responses.correction.title"
                                : "responses.correction.title-interim",
                        Formats.date(ReaderLanguage.get(), response.publishedAt())))
                .toList();
    }

    private CorrectionForm correction(
            Response response, KeptAct fields, HandOver handOver, Actor actor, Runnable done) {
        return new CorrectionForm(
                response, fields, responses, authorities, correctResponse, sending.of(handOver, actor), actor, done);
    }
}
