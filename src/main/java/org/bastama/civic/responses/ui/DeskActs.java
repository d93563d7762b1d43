package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Permit;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** What an official can do with a petition beside registering and answering it; what is not allowed says why. */
@org.springframework.stereotype.Component
class DeskActs {

    private final PublishInterim publishInterim;
    private final ExtendDeadline extendDeadline;
    private final TransferPetition transferPetition;
    private final CorrectResponse correctResponse;
    private final PublishResponse publishResponse;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;

    DeskActs(
            PublishInterim publishInterim,
            ExtendDeadline extendDeadline,
            TransferPetition transferPetition,
            CorrectResponse correctResponse,
            PublishResponse publishResponse,
            ResponseQueries responses,
            AuthorityQueries authorities) {
        this.publishInterim = publishInterim;
        this.extendDeadline = extendDeadline;
        this.transferPetition = transferPetition;
        this.correctResponse = correctResponse;
        this.publishResponse = publishResponse;
        this.responses = responses;
        this.authorities = authorities;
    }

    /** The forms of a petition; nothing when there is none to offer. */
    List<Component> of(HandOver handOver, ResponseActions actions, Actor actor, Runnable done) {
        var forms = new ArrayList<Component>();
        if (actions.answer()) {
            forms.add(fold(
                    "responses.interim.title",
                    () -> new InterimForm(handOver.petition(), publishInterim, actor, done)));
            forms.add(extension(handOver, actions.extend(), actor, done));
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

    private Component extension(HandOver handOver, Permit permit, Actor actor, Runnable done) {
        return permit.given()
                ? fold(
                        "responses.extension.title",
                        () -> new ExtensionForm(handOver.petition(), extendDeadline, actor, done))
                : refusal(permit);
    }

    private Component transfer(HandOver handOver, Permit permit, Actor actor, Runnable done) {
        return permit.given()
                ? fold(
                        "responses.transfer.title",
                        () -> new TransferForm(handOver, transferPetition, authorities, actor, done))
                : refusal(permit);
    }

    private List<Component> corrections(HandOver handOver, Actor actor, Runnable done) {
        var outcomes = publishResponse.outcomes(handOver.petition());
        return responses.of(handOver.petition()).reversed().stream()
                .filter(response -> response.kind().correctable())
                .filter(response -> response.authoritySlug().equals(handOver.authoritySlug()))
                .map(response -> fold(
                        response.kind() == Response.Kind.FINAL
                                ? "responses.correction.title"
                                : "responses.correction.title-interim",
                        () -> new CorrectionForm(response, outcomes, responses, correctResponse, actor, done),
                        Formats.date(ReaderLanguage.get(), response.publishedAt())))
                .toList();
    }

    private static Component fold(String title, Supplier<Component> form, Object... arguments) {
        var fold = new LazyDetails(new Span().getTranslation(title, arguments), form);
        fold.addClassName("responses-fold");
        return fold;
    }

    private static Component refusal(Permit permit) {
        var why = new Paragraph();
        why.addClassName("b-soft");
        if (permit.refusal() != null) {
            why.setText(why.getTranslation(permit.refusal(), permit.arguments().toArray()));
        }
        return why;
    }
}
