package org.bastama.outside.publicweb.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What authorities promised a petition, and what was said of it last: the page stays small, all is on the rich page. */
@Component
class CommitmentsPart {

    private static final int MOST = 8;

    /** How much the page holds of a text, in code points. */
    private static final int LONGEST = 240;

    private final CommitmentQueries commitments;
    private final Files files;

    CommitmentsPart(CommitmentQueries commitments, Files files) {
        this.commitments = commitments;
        this.files = files;
    }

    /** The newest ones, in the order in which they were made. */
    List<AfterAnswer.Commitment> of(PetitionNumber number, Words words) {
        var steps = commitments.steps(number);
        var all = commitments.of(number);
        return all.stream()
                .skip(Math.max(0, all.size() - MOST))
                .map(commitment -> commitment(commitment, steps.getOrDefault(commitment.number(), List.of()), words))
                .toList();
    }

    private AfterAnswer.Commitment commitment(Commitment commitment, List<CommitmentStep> steps, Words words) {
        return new AfterAnswer.Commitment(
                words.t("responses.commitment.number", commitment.number()),
                words.t("responses.commitment.state." + commitment.standing()),
                tone(commitment),
                note(commitment.text(), words),
                words.t("responses.commitment.due", words.date(commitment.dueOn())),
                milestones(commitment, words),
                steps.reversed().stream()
                        .filter(step -> step.kind() != CommitmentStep.Kind.MADE)
                        .limit(1)
                        .map(step -> step(commitment, step, words))
                        .toList());
    }

    private static @Nullable String milestones(Commitment commitment, Words words) {
        var all = commitment.milestones();
        var reached =
                all.stream().filter(milestone -> milestone.reachedOn() != null).count();
        return all.isEmpty() ? null : words.t("responses.commitment.milestones-reached", reached, all.size());
    }

    private AfterAnswer.CommitmentStep step(Commitment commitment, CommitmentStep step, Words words) {
        var what = Stream.of(
                        Stream.of(words.date(step.onDay())),
                        Stream.of(words.t(
                                "responses.commitment.step." + step.kind().code())),
                        Stream.ofNullable(step.authorName()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        return new AfterAnswer.CommitmentStep(
                what,
                note(step.note(), words),
                step.evidence().stream()
                        .flatMap(id -> link(commitment.petition(), id).stream())
                        .toList());
    }

    private static PetitionPage.Note note(LocalizedText text, Words words) {
        var note = PetitionPage.Note.of(text, words);
        return new PetitionPage.Note(Excerpt.of(text, words.language(), LONGEST).text(), note.language(), note.mark());
    }

    private Optional<Notice.Link> link(PetitionNumber petition, UUID id) {
        return files.find(id).map(file -> new Notice.Link(file.name(), "/p/" + petition + "/evidence/" + id));
    }

    private static String tone(Commitment commitment) {
        return switch (commitment.state()) {
            case PROMISED, IN_PROGRESS -> "accent";
            case KEPT -> commitment.disputed() ? "warn" : "good";
            case LATE -> "warn";
            case BROKEN -> "bad";
        };
    }
}
