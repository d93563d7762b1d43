package org.bastama.civic.consultations.opinionmap;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.OpinionMapping;
import org.bastama.civic.consultations.opinions.Privacy;
import org.bastama.civic.consultations.opinions.Votes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the map of a part anew, once enough people have voted since the last one. Votes are read in one transaction and
 * the map is published in another, so that nobody who votes waits for the arithmetic between them.
 */
@Component
class DrawMap {

    /** For each so many people a map waits a second more for the next one: places of all of them are written anew. */
    private static final int PEOPLE_A_SECOND = 500;

    private final ConsultationQueries consultations;
    private final StatementQueries statements;
    private final VoteRepository votes;
    private final OpinionMapRepository maps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DrawMap(
            ConsultationQueries consultations,
            StatementQueries statements,
            VoteRepository votes,
            OpinionMapRepository maps,
            TransactionTemplate transaction,
            Clock clock) {
        this.consultations = consultations;
        this.statements = statements;
        this.votes = votes;
        this.maps = maps;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Taken(
            int round, Votes<String> votes, @Nullable OpinionMap previous) {}

    /** Draws it, if it may be told; else nothing changes. A try that fails is counted again by the next one. */
    void draw(VoteRepository.Poll poll) {
        Objects.requireNonNull(transaction.execute(status -> take(poll))).ifPresent(taken -> {
            var mapping = OpinionMapping.of(taken.votes(), taken.previous());
            transaction.executeWithoutResult(status -> maps.replace(poll, taken.round(), mapping, clock.instant()));
        });
    }

    private Optional<Taken> take(VoteRepository.Poll poll) {
        var last = maps.find(poll);
        var round = last.map(OpinionMapRepository.Drawn::round).orElse(0);
        if (last.filter(this::isFresh).isPresent()) {
            return Optional.empty();
        }
        var voters = votes.votersSince(poll, round);
        if (voters == 0 || !Privacy.mayFollow(voters)) {
            return Optional.empty();
        }
        votes.countIn(poll, round + 1);
        return Optional.of(new Taken(
                round + 1,
                votes.countedIn(poll, numbers(poll)),
                last.map(OpinionMapRepository.Drawn::map).orElse(null)));
    }

    private boolean isFresh(OpinionMapRepository.Drawn last) {
        var pause = Duration.ofSeconds(last.map().participants() / PEOPLE_A_SECOND);
        return clock.instant().isBefore(last.at().plus(pause));
    }

    /** What a moderator took away moves nobody (docs/decisions/0031). */
    private Set<Long> numbers(VoteRepository.Poll poll) {
        var consultation = consultations.find(poll.consultation()).orElseThrow();
        return statements.of(consultation, consultation.part(poll.part()).orElseThrow()).stream()
                .map(Statement::number)
                .collect(Collectors.toSet());
    }
}
