package org.bastama.outside.publicweb.api;

import java.net.URI;
import java.util.List;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** What authorities promised a petition, and what was said of it. */
@Component
class CommitmentItems {

    private final CommitmentQueries commitments;
    private final AuthorityQueries authorities;
    private final PortalProperties properties;

    CommitmentItems(CommitmentQueries commitments, AuthorityQueries authorities, PortalProperties properties) {
        this.commitments = commitments;
        this.authorities = authorities;
        this.properties = properties;
    }

    /** Those of a petition, in the order in which they were made. */
    List<PetitionDetails.CommitmentItem> of(PetitionNumber number, Language language) {
        var steps = commitments.steps(number);
        return commitments.of(number).stream()
                .map(commitment -> item(commitment, steps.getOrDefault(commitment.number(), List.of()), language))
                .toList();
    }

    private PetitionDetails.CommitmentItem item(Commitment commitment, List<CommitmentStep> steps, Language language) {
        return new PetitionDetails.CommitmentItem(
                commitment.number(),
                authority(commitment.authoritySlug(), language),
                commitment.text().in(language),
                commitment.dueOn(),
                commitment.state().code(),
                commitment.lateSince(),
                commitment.disputed(),
                commitment.endedOn(),
                Times.at(commitment.madeAt()),
                Times.at(commitment.changedAt()),
                commitment.milestones().stream()
                        .map(milestone -> new PetitionDetails.MilestoneItem(
                                milestone.text().in(language), milestone.dueOn(), milestone.reachedOn()))
                        .toList(),
                steps.stream().map(step -> item(commitment, step, language)).toList());
    }

    private PetitionDetails.StepItem item(Commitment commitment, CommitmentStep step, Language language) {
        return new PetitionDetails.StepItem(
                step.kind().code(),
                step.onDay(),
                step.note().in(language),
                step.authorName(),
                step.evidence().stream()
                        .map(file -> URI.create(properties.url("/p/" + commitment.petition() + "/evidence/" + file)))
                        .toList());
    }

    PetitionItem.AuthorityRef authority(String slug, Language language) {
        return new PetitionItem.AuthorityRef(
                slug,
                authorities
                        .find(slug)
                        .map(authority -> authority.names().in(language))
                        .orElse(slug));
    }
}
