package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentGuard;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.DisputeCommitment;
import org.bastama.civic.responses.typed.WordsPlace;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;

/** On the petition's page: what the authority promised and what became of it; its group may dispute that. */
@org.springframework.stereotype.Component
class CommitmentsSection implements PetitionSection {

    private final CommitmentQueries commitments;
    private final CommitmentGuard guard;
    private final DisputeCommitment disputeCommitment;
    private final ActParts parts;
    private final Files files;
    private final KeptWords words;

    CommitmentsSection(
            CommitmentQueries commitments,
            CommitmentGuard guard,
            DisputeCommitment disputeCommitment,
            ActParts parts,
            Files files,
            KeptWords words) {
        this.commitments = commitments;
        this.guard = guard;
        this.disputeCommitment = disputeCommitment;
        this.parts = parts;
        this.files = files;
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        if (commitments.of(petition.number()).isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.getElement().setAttribute("aria-labelledby", "commitments-title");
        fill(section, petition.number(), language, actor);
        return Optional.of(section);
    }

    private void fill(Section section, PetitionNumber number, Language language, Actor actor) {
        section.removeAll();
        var heading = new H2(section.getTranslation("responses.commitment.section"));
        heading.setId("commitments-title");
        section.add(heading);
        var steps = commitments.steps(number);
        for (var commitment : commitments.of(number)) {
            section.add(new CommitmentPanel(
                    commitment,
                    steps.getOrDefault(commitment.number(), List.of()),
                    parts.authorityName(commitment.authoritySlug()),
                    files,
                    language));
            if (guard.of(commitment, actor).dispute()) {
                section.add(dispute(commitment, actor, () -> fill(section, number, language, actor)));
            }
        }
    }

    private Component dispute(Commitment commitment, Actor actor, Runnable done) {
        var place = WordsPlace.of(WordsPlace.Form.DISPUTE, commitment.number());
        var drafts = words.of(commitment.petition(), place, actor);
        return FormFold.of(
                "responses.commitment.dispute.title",
                drafts,
                () -> new NoteForm(
                        "responses.commitment.dispute",
                        drafts,
                        done,
                        note -> disputeCommitment.dispute(commitment.petition(), commitment.number(), note, actor)),
                commitment.number());
    }
}
