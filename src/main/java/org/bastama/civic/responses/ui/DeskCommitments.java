package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentGuard;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.DisputeCommitment;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.commitments.ReportCommitment;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** On the desk: the commitments of a petition that was answered, what may be reported of them, and a form for another. */
@org.springframework.stereotype.Component
class DeskCommitments {

    private final CommitmentQueries commitments;
    private final CommitmentGuard guard;
    private final MakeCommitment makeCommitment;
    private final ReportCommitment reportCommitment;
    private final DisputeCommitment disputeCommitment;
    private final ActParts parts;
    private final Files files;

    DeskCommitments(
            CommitmentQueries commitments,
            CommitmentGuard guard,
            MakeCommitment makeCommitment,
            ReportCommitment reportCommitment,
            DisputeCommitment disputeCommitment,
            ActParts parts,
            Files files) {
        this.commitments = commitments;
        this.guard = guard;
        this.makeCommitment = makeCommitment;
        this.reportCommitment = reportCommitment;
        this.disputeCommitment = disputeCommitment;
        this.parts = parts;
        this.files = files;
    }

    /** The part of a petition; nothing before it has a final response. */
    List<Component> of(PetitionNumber number, Actor actor, Runnable done) {
        var all = commitments.of(number);
        var mayMake = guard.answered(number, actor).isPresent() && all.size() < Commitment.MOST;
        if (all.isEmpty() && !mayMake) {
            return List.of();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.commitment.section")));
        var steps = commitments.steps(number);
        all.forEach(commitment -> {
            section.add(new CommitmentPanel(
                    commitment,
                    steps.getOrDefault(commitment.number(), List.of()),
                    parts.authorityName(commitment.authoritySlug()),
                    files,
                    ReaderLanguage.get()));
            section.add(forms(commitment, actor, done));
        });
        if (mayMake) {
            section.add(fold(
                    "responses.commitment.make.title",
                    () -> new MakeCommitmentForm(form -> makeCommitment.make(number, form, actor), done)));
        }
        return List.of(section);
    }

    private List<Component> forms(Commitment commitment, Actor actor, Runnable done) {
        var actions = guard.of(commitment, actor);
        var forms = new ArrayList<Component>();
        if (!actions.reports().isEmpty()) {
            forms.add(fold(
                    "responses.commitment.report.title",
                    () -> new ReportCommitmentForm(
                            commitment,
                            actions.reports(),
                            form -> reportCommitment.report(commitment.petition(), commitment.number(), form, actor),
                            done),
                    commitment.number()));
        }
        if (actions.answer()) {
            forms.add(fold("responses.commitment.uphold.title", () -> answer(commitment, true, actor, done)));
            forms.add(fold("responses.commitment.reopen.title", () -> answer(commitment, false, actor, done)));
        }
        return forms;
    }

    private Component answer(Commitment commitment, boolean kept, Actor actor, Runnable done) {
        return new NoteForm(
                kept ? "responses.commitment.uphold" : "responses.commitment.reopen",
                done,
                note -> disputeCommitment.answer(commitment.petition(), commitment.number(), kept, note, actor));
    }

    private static Component fold(String title, Supplier<Component> form, Object... arguments) {
        var fold = new LazyDetails(new Span().getTranslation(title, arguments), form);
        fold.addClassName("responses-fold");
        return fold;
    }
}
