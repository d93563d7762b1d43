package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.bastama.civic.responses.Permit;
import org.bastama.civic.responses.desk.DecideProposal;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.civic.responses.desk.ProposalActions;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** One proposed act: what it says, who wrote it, and what the reader may do with it. */
class ProposalPanel extends Article {

    private final transient ProposalParts parts;
    private final String authoritySlug;
    private final transient Actor actor;
    private final transient Runnable done;
    private transient Proposal proposal;

    ProposalPanel(Proposal proposal, ProposalParts parts, String authoritySlug, Actor actor, Runnable done) {
        this.parts = parts;
        this.authoritySlug = authoritySlug;
        this.actor = actor;
        this.done = done;
        this.proposal = proposal;
        addClassNames("b-card", "responses-proposal");
        fill(null);
    }

    /** Shows the newest version; whoever had read an earlier one sees that one too. */
    private void fill(Proposal.@Nullable Version read) {
        removeAll();
        add(new H3(getTranslation(ActWords.kind(proposal.newest().act()))));
        if (read != null) {
            add(changed(read));
        }
        add(facts(), ActWords.of(proposal.newest().act(), parts.authorities()));
        add(parts.attachments().of(proposal));
        tellDecision();
        if (proposal.versions().size() > 1) {
            add(new LazyDetails(getTranslation("responses.proposal.versions"), this::versions));
        }
        var actions = ProposalActions.of(proposal, actor);
        if (actions.decide().given()) {
            add(approve(), sendBack());
        } else if (proposal.state().open()) {
            add(refusal(actions.decide()));
        }
        if (actions.change().given()) {
            add(change());
        }
        if (actions.withdraw().given()) {
            add(new Button(getTranslation("responses.proposal.withdraw"), click -> withdraw()));
        }
    }

    /** The form, open at once where something was typed before. */
    private Component change() {
        Supplier<Component> form = () -> new ProposalForm(proposal, parts, authoritySlug, actor, done);
        var fold = new LazyDetails(getTranslation("responses.proposal.change"), form);
        if (parts.drafts().typedOver(proposal, actor).isPresent()) {
            fold.setContent(form.get());
            fold.setOpen(true);
        }
        return fold;
    }

    private Component changed(Proposal.Version read) {
        var told = new Paragraph(getTranslation("responses.proposal.changed"));
        told.addClassNames("b-notice", "warn");
        told.getElement().setAttribute("role", "alert");
        return new Div(
                told,
                new NativeDetails(
                        getTranslation("responses.proposal.read"), ActWords.of(read.act(), parts.authorities())));
    }

    private Component facts() {
        var newest = proposal.newest();
        var facts = new Paragraph(getTranslation(
                "responses.proposal.facts",
                getTranslation("responses.proposal.state." + proposal.state().code()),
                String.join(", ", proposal.writers()),
                newest.number(),
                Formats.dateTime(ReaderLanguage.get(), newest.writtenAt())));
        facts.addClassNames("b-soft", "b-small");
        return facts;
    }

    private void tellDecision() {
        var decision = proposal.decision();
        if (decision == null) {
            return;
        }
        add(new Paragraph(getTranslation(
                "responses.proposal.decided-by",
                decision.name(),
                Formats.dateTime(ReaderLanguage.get(), decision.at()))));
        if (decision.remark() != null) {
            var remark = new Paragraph(getTranslation("responses.proposal.remark-was", decision.remark()));
            remark.addClassNames("b-notice", "responses-text");
            add(remark);
        }
    }

    private Component versions() {
        var versions = new Div();
        proposal.versions().reversed().stream().skip(1).forEach(version -> {
            versions.add(new Paragraph(getTranslation(
                    "responses.proposal.version",
                    version.number(),
                    version.writerName(),
                    Formats.dateTime(ReaderLanguage.get(), version.writtenAt()))));
            versions.add(ActWords.of(version.act(), parts.authorities()));
        });
        return versions;
    }

    private Component approve() {
        var button = new Button(getTranslation("responses.proposal.approve"), click -> ask());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("responses.proposal.confirm"));
        dialog.setText(getTranslation("responses.proposal.confirm.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("responses.transfer.cancel"));
        dialog.setConfirmText(getTranslation("responses.proposal.approve"));
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
        var remark = new TextArea(getTranslation("responses.proposal.remark"));
        remark.setHelperText(getTranslation("responses.proposal.remark-help", DecideProposal.LONGEST_REMARK));
        remark.setWidthFull();
        var button = new Button(
                getTranslation("responses.proposal.send-back"),
                click -> decide(
                        new Rejected().field("remark", remark),
                        () -> parts.decide()
                                .sendBack(
                                        proposal.petition(),
                                        proposal.id(),
                                        proposal.newest().number(),
                                        remark.getValue(),
                                        actor),
                        "responses.proposal.sent-back"));
        var form = new Div(remark, button);
        form.addClassName("responses-form");
        return new NativeDetails(getTranslation("responses.proposal.send-back.title"), form);
    }

    private void withdraw() {
        decide(
                new Rejected(),
                () -> parts.decide().withdraw(proposal.petition(), proposal.id(), actor),
                "responses.proposal.withdrawn");
    }

    private void decide(Rejected rejected, Runnable action, String told) {
        rejected.told("responses.proposal.changed", this::showNewest);
        if (rejected.run(action)) {
            Rejected.done(told);
            done.run();
        }
    }

    private void showNewest() {
        var read = proposal.newest();
        proposal = parts.guard().find(proposal.petition(), proposal.id(), actor);
        fill(read);
    }

    private Component refusal(Permit permit) {
        var why = new Paragraph();
        why.addClassName("b-soft");
        if (permit.refusal() != null) {
            why.setText(getTranslation(permit.refusal(), permit.arguments().toArray()));
        }
        return why;
    }
}
