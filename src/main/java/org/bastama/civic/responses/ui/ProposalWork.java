package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.responses.desk.DecideProposal;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.civic.responses.desk.ProposalActions;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.Rejected;

/** What the reader of a proposed act may do with it: approve it or send it back, change it, take it back. */
class ProposalWork {

    private static final String CHANGED = "responses.proposal.changed";

    private final Proposal proposal;
    private final ProposalParts parts;
    private final String authoritySlug;
    private final Actor actor;
    private final Runnable changed;
    private final Runnable done;

    /** The work on a version that was read; tells when a newer one came meanwhile, and when something was done. */
    ProposalWork(
            Proposal proposal,
            ProposalParts parts,
            String authoritySlug,
            Actor actor,
            Runnable changed,
            Runnable done) {
        this.proposal = proposal;
        this.parts = parts;
        this.authoritySlug = authoritySlug;
        this.actor = actor;
        this.changed = changed;
        this.done = done;
    }

    /** The buttons and forms, or why there are none. */
    List<Component> of() {
        var work = new ArrayList<Component>();
        var actions = ProposalActions.of(proposal, actor);
        if (actions.decide().given()) {
            work.add(approve());
            work.add(sendBack());
        } else if (proposal.state().open()) {
            work.add(new Refusal(actions.decide()));
        }
        if (actions.change().given()) {
            work.add(change());
        }
        if (actions.withdraw().given()) {
            work.add(button("responses.proposal.withdraw", this::withdraw));
        }
        return work;
    }

    private Component change() {
        return new FormFold(
                "responses.proposal.change",
                parts.drafts().typedOver(proposal, actor).isPresent(),
                () -> new ProposalForm(proposal, parts, authoritySlug, actor, done));
    }

    private Component approve() {
        var button = button("responses.proposal.approve", this::ask);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button();
        button.setText(button.getTranslation(key));
        button.addClickListener(click -> action.run());
        return button;
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("responses.proposal.confirm"));
        dialog.setText(dialog.getTranslation("responses.proposal.confirm.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("responses.transfer.cancel"));
        dialog.setConfirmText(dialog.getTranslation("responses.proposal.approve"));
        dialog.addConfirmListener(confirmed -> decide(
                new Rejected(),
                () -> parts.decide()
                        .approve(
                                proposal.petition(),
                                proposal.id(),
                                proposal.newest().number(),
                                actor),
                "responses.proposal.approved"));
        dialog.open();
    }

    private Component sendBack() {
        var drafts =
                parts.words().of(proposal.petition(), WordsPlace.of(WordsPlace.Form.SEND_BACK, proposal.id()), actor);
        return FormFold.of("responses.proposal.send-back.title", drafts, () -> {
            var remark = new TextArea();
            remark.setLabel(remark.getTranslation("responses.proposal.remark"));
            remark.setHelperText(
                    remark.getTranslation("responses.proposal.remark-help", DecideProposal.LONGEST_REMARK));
            remark.setWidthFull();
            var kept = new KeptForm<>(new WordFields().line("remark", remark), drafts, remark);
            var form = new Div(kept, button("responses.proposal.send-back", () -> sendBack(kept, remark.getValue())));
            form.addClassName("responses-form");
            return form;
        });
    }

    private void sendBack(KeptForm<?> kept, String remark) {
        if (kept.save()) {
            decide(
                    kept.rejected(),
                    () -> {
                        parts.decide()
                                .sendBack(
                                        proposal.petition(),
                                        proposal.id(),
                                        proposal.newest().number(),
                                        remark,
                                        actor);
                        kept.sent();
                    },
                    "responses.proposal.sent-back");
        }
    }

    private void withdraw() {
        decide(
                new Rejected(),
                () -> parts.decide().withdraw(proposal.petition(), proposal.id(), actor),
                "responses.proposal.withdrawn");
    }

    private void decide(Rejected rejected, Runnable action, String told) {
        if (rejected.told(CHANGED, changed).run(action)) {
            Rejected.done(told);
            done.run();
        }
    }
}
