package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.desk.Proposal;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
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
        add(new ProposalWork(proposal, parts, authoritySlug, actor, this::showNewest, done).of());
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
                decision.remark() == null ? "responses.proposal.decided-by" : "responses.proposal.sent-back-by",
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

    private void showNewest() {
        var read = proposal.newest();
        proposal = parts.guard().find(proposal.petition(), proposal.id(), actor);
        fill(read);
    }
}
