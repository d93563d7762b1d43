package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Proposes another text in place of one that was proposed; of two who do so at once nobody's text is lost. */
class ProposalForm extends Div implements ChangedElsewhere.Form<TypedAct> {

    private final transient Proposal proposal;
    private final transient ProposalParts parts;
    private final transient Actor actor;
    private final transient Runnable done;
    private final ActFields fields;
    private final ChangedElsewhere<TypedAct> elsewhere;
    private int read;

    ProposalForm(Proposal proposal, ProposalParts parts, String authoritySlug, Actor actor, Runnable done) {
        this.proposal = proposal;
        this.parts = parts;
        this.actor = actor;
        this.done = done;
        addClassName("responses-form");
        var newest = proposal.newest();
        read = newest.number();
        fields = new ActFields(
                newest.act(), parts.answers().outcomes(proposal.petition()), parts.authorities(), authoritySlug);
        elsewhere = new ChangedElsewhere<>("proposal " + proposal.id() + " " + actor.account(), this);
        add(elsewhere, fields, new Button(getTranslation("responses.proposal.resubmit"), click -> send()));
        elsewhere.restore();
    }

    private void send() {
        var rejected = fields.rejected().told(ChangedElsewhere.KEY, () -> elsewhere.refused(read));
        if (rejected.run(
                () -> parts.propose().change(proposal.petition(), proposal.id(), fields.typed(), read, actor))) {
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
        return fields.typed();
    }

    @Override
    public void show(TypedAct act, int readIn) {
        fields.show(act);
        read = readIn;
    }

    @Override
    public void saveOver(int readIn) {
        read = readIn;
        send();
    }

    @Override
    public Component text(TypedAct act) {
        return ActWords.of(act, parts.authorities());
    }
}
