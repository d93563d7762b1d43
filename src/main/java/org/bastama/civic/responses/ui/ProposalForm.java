package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/**
 * Proposes another text in place of one that was proposed. What is typed is kept as it is typed; of two who do so at once
 * nobody's text is lost.
 */
class ProposalForm extends Div implements ChangedElsewhere.Form<TypedAct> {

    private final transient Proposal proposal;
    private final transient ProposalParts parts;
    private final transient Actor actor;
    private final transient Runnable done;
    private final KeptAct kept;
    private final ChangedElsewhere<TypedAct> elsewhere;
    private int read;

    ProposalForm(Proposal proposal, ProposalParts parts, String authoritySlug, Actor actor, Runnable done) {
        this.proposal = proposal;
        this.parts = parts;
        this.actor = actor;
        this.done = done;
        addClassName("responses-form");
        var newest = proposal.newest().number();
        read = parts.drafts().typedOver(proposal, actor).orElse(newest);
        kept = kept(DraftPlace.over(proposal, read), authoritySlug);
        elsewhere = new ChangedElsewhere<>("proposal " + proposal.id() + " " + actor.account(), this);
        add(elsewhere, kept, new Button(getTranslation("responses.proposal.resubmit"), click -> send()));
        if (read < newest) {
            elsewhere.refused(read);
        }
    }

    private KeptAct kept(DraftPlace place, String authoritySlug) {
        var number = proposal.petition();
        var outcomes = parts.answers().outcomes(number);
        var fields = new ActFields(place.begin(), outcomes, parts.authorities(), authoritySlug);
        return new KeptAct(number, place, fields, null, parts.drafts(), actor);
    }

    private void send() {
        var rejected = kept.rejected().told(ChangedElsewhere.KEY, () -> elsewhere.refused(read));
        if (kept.save()
                && rejected.run(
                        () -> parts.propose().change(proposal.petition(), proposal.id(), kept.typed(), read, actor))) {
            kept.sent();
            elsewhere.saved();
            Rejected.done("responses.proposal.submitted");
            done.run();
        }
    }

    @Override
    public ChangedElsewhere.Stored<TypedAct> stored() {
        var newest =
                parts.guard().find(proposal.petition(), proposal.id(), actor).newest();
        return new ChangedElsewhere.Stored<>(
                newest.number(),
                newest.act(),
                getTranslation(
                        "responses.proposal.elsewhere",
                        newest.writerName(),
                        Formats.dateTime(ReaderLanguage.get(), newest.writtenAt())));
    }

    @Override
    public TypedAct typed() {
        return kept.typed();
    }

    @Override
    public void show(TypedAct act, int readIn) {
        over(readIn);
        kept.fill(act);
    }

    @Override
    public void saveOver(int readIn) {
        over(readIn);
        send();
    }

    private void over(int readIn) {
        read = readIn;
        kept.moveTo(DraftPlace.over(parts.guard().find(proposal.petition(), proposal.id(), actor), readIn));
    }

    @Override
    public Component text(TypedAct act) {
        return ActWords.of(act, parts.authorities());
    }
}
