package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentGuard;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.DisputeCommitment;
import org.bastama.civic.responses.commitments.MakeCommitment;
import org.bastama.civic.responses.commitments.ReportCommitment;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.civic.responses.typed.WordsPlace.Form;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
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
    private final KeptWords words;

    DeskCommitments(
            CommitmentQueries commitments,
            CommitmentGuard guard,
            MakeCommitment makeCommitment,
            ReportCommitment reportCommitment,
            DisputeCommitment disputeCommitment,
            ActParts parts,
            Files files,
            KeptWords words) {
        this.commitments = commitments;
        this.guard = guard;
        this.makeCommitment = makeCommitment;
        this.reportCommitment = reportCommitment;
        this.disputeCommitment = disputeCommitment;
        this.parts = parts;
        this.files = files;
        this.words = words;
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
            var drafts = words.of(number, WordsPlace.of(Form.COMMITMENT), actor);
            section.add(FormFold.of(
                    "responses.commitment.make.title",
                    drafts,
                    () -> new MakeCommitmentForm(drafts, form -> makeCommitment.make(number, form, actor), done)));
        }
        return List.of(section);
    }

    private List<Component> forms(Commitment commitment, Actor actor, Runnable done) {
        var actions = guard.of(commitment, actor);
        var forms = new ArrayList<Component>();
        if (!actions.reports().isEmpty()) {
            var drafts = drafts(Form.REPORT, commitment, actor);
            forms.add(FormFold.of(
                    "responses.commitment.report.title",
                    drafts,
                    () -> new ReportCommitmentForm(
                            commitment,
                            actions.reports(),
                            drafts,
                            form -> reportCommitment.report(commitment.petition(), commitment.number(), form, actor),
                            done),
                    commitment.number()));
        }
        if (actions.answer()) {
            forms.add(answer(commitment, true, actor, done));
            forms.add(answer(commitment, false, actor, done));
        }
        return forms;
    }

    private Component answer(Commitment commitment, boolean kept, Actor actor, Runnable done) {
        var key = "responses.commitment." + (kept ? "uphold" : "reopen");
        var drafts = drafts(kept ? Form.UPHOLD : Form.REOPEN, commitment, actor);
        return FormFold.of(
                key + ".title",
                drafts,
                () -> new NoteForm(
                        key,
                        drafts,
                        done,
                        note -> disputeCommitment.answer(
                                commitment.petition(), commitment.number(), kept, note, actor)));
    }

    private Drafts<TypedWords> drafts(Form form, Commitment commitment, Actor actor) {
        return words.of(commitment.petition(), WordsPlace.of(form, commitment.number()), actor);
    }
}
