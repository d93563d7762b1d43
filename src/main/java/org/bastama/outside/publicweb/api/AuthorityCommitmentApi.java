package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentState;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What one authority promised, by due date; also as CSV. */
@RestController
class AuthorityCommitmentApi {

    private record CommitmentRow(
            long petition,
            int number,
            String text,
            LocalDate dueOn,
            @OneOf(Vocabulary.COMMITMENT_STATE) String state,
            @Nullable LocalDate lateSince,
            boolean disputed,
            @Nullable LocalDate endedOn,
            OffsetDateTime changedAt) {

        static final List<Column<CommitmentRow>> COLUMNS = List.of(
                Column.of("petition", CommitmentRow::petition),
                Column.of("number", CommitmentRow::number),
                Column.of("text", CommitmentRow::text),
                Column.of("dueOn", CommitmentRow::dueOn),
                Column.of("state", CommitmentRow::state),
                Column.of("lateSince", CommitmentRow::lateSince),
                Column.of("disputed", CommitmentRow::disputed),
                Column.of("endedOn", CommitmentRow::endedOn),
                Column.of("changedAt", CommitmentRow::changedAt));
    }

    private static final Map<String, List<CommitmentState>> STATES =
            Arrays.stream(CommitmentState.values()).collect(Collectors.toMap(CommitmentState::code, List::of));

    private final Answers answers;
    private final AuthorityQueries authorities;
    private final CommitmentQueries commitments;

    AuthorityCommitmentApi(Answers answers, AuthorityQueries authorities, CommitmentQueries commitments) {
        this.answers = answers;
        this.authorities = authorities;
        this.commitments = commitments;
    }

    @GetMapping("/api/v1/authorities/{slug}/commitments")
    @Offer(
            value = "authority-commitments",
            answers = CommitmentRow.class,
            list = true,
            takes = Parameter.COMMITMENT_STATE)
    @Nullable
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var authority = authorities.find(slug).orElseThrow(PageFault::notFound);
        var states = states(parameters.words(Parameter.COMMITMENT_STATE, STATES));
        var language = parameters.language();
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(
                        CommitmentRow.COLUMNS,
                        paging -> commitments
                                .ofAuthority(authority.slug(), states, paging)
                                .map(commitment -> row(commitment, language))));
    }

    private static Set<CommitmentState> states(Iterable<CommitmentState> asked) {
        var states = EnumSet.noneOf(CommitmentState.class);
        asked.forEach(states::add);
        return states;
    }

    private static CommitmentRow row(Commitment commitment, Language language) {
        return new CommitmentRow(
                commitment.petition().value(),
                commitment.number(),
                commitment.text().in(language),
                commitment.dueOn(),
                commitment.state().code(),
                commitment.lateSince(),
                commitment.disputed(),
                commitment.endedOn(),
                Times.at(commitment.changedAt()));
    }
}
