package org.bastama.civic.consultations.opinionmap;

import static bastama.db.consultations.Tables.OPINION_VOTE;
import static org.jooq.impl.DSL.countDistinct;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.Votes;
import org.bastama.foundation.shared.Savepoint;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The votes. A vote that no published map tells of is of round 0. */
@Repository
class VoteRepository {

    private static final int UNTOLD = 0;

    private final DSLContext database;
    private final Savepoint savepoint;

    VoteRepository(DSLContext database, Savepoint savepoint) {
        this.database = database;
        this.savepoint = savepoint;
    }

    /** A part in which somebody votes. */
    record Poll(ConsultationNumber consultation, int part) {}

    /** What a voter has voted, by statement. */
    Map<Long, Choice> of(Poll poll, String voter) {
        return database
                .select(OPINION_VOTE.STATEMENT, OPINION_VOTE.CHOICE)
                .from(OPINION_VOTE)
                .where(in(poll), OPINION_VOTE.VOTER.eq(voter), OPINION_VOTE.CHOICE.isNotNull())
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.value1(), row -> Choice.of(row.value2()).orElseThrow()));
    }

    /** One vote, in place of an earlier one; the same once more is no new vote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Poll poll, String voter, long statement, Choice choice) {
        var isThere = database.fetchExists(OPINION_VOTE, of(poll, voter, statement));
        if (isThere || !savepoint.inserted(() -> insert(poll, voter, statement, choice))) {
            database.update(OPINION_VOTE)
                    .set(OPINION_VOTE.CHOICE, choice.code())
                    .set(OPINION_VOTE.ROUND, UNTOLD)
                    .where(of(poll, voter, statement), OPINION_VOTE.CHOICE.isDistinctFrom(choice.code()))
                    .execute();
        }
    }

    private void insert(Poll poll, String voter, long statement, Choice choice) {
        database.insertInto(OPINION_VOTE)
                .set(OPINION_VOTE.CONSULTATION, poll.consultation().value())
                .set(OPINION_VOTE.PART, poll.part())
                .set(OPINION_VOTE.VOTER, voter)
                .set(OPINION_VOTE.STATEMENT, statement)
                .set(OPINION_VOTE.CHOICE, choice.code())
                .set(OPINION_VOTE.ROUND, UNTOLD)
                .execute();
    }

    /** Takes all votes of a voter back. That somebody did stays, until a map without them can be told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Poll poll, String voter) {
        database.update(OPINION_VOTE)
                .setNull(OPINION_VOTE.CHOICE)
                .set(OPINION_VOTE.ROUND, UNTOLD)
                .where(in(poll), OPINION_VOTE.VOTER.eq(voter), OPINION_VOTE.CHOICE.isNotNull())
                .execute();
    }

    /** Where votes are that no map tells of. */
    List<Poll> waiting() {
        return database.selectDistinct(OPINION_VOTE.CONSULTATION, OPINION_VOTE.PART)
                .from(OPINION_VOTE)
                .where(OPINION_VOTE.ROUND.eq(UNTOLD))
                .orderBy(OPINION_VOTE.CONSULTATION, OPINION_VOTE.PART)
                .fetch(row -> new Poll(new ConsultationNumber(row.value1()), row.value2()));
    }

    /** How many people voted, changed a vote or took one back since the map of a round was published. */
    int votersSince(Poll poll, int round) {
        return database.select(countDistinct(OPINION_VOTE.VOTER))
                .from(OPINION_VOTE)
                .where(in(poll), OPINION_VOTE.ROUND.eq(UNTOLD).or(OPINION_VOTE.ROUND.gt(round)))
                .fetchSingle()
                .value1();
    }

    /** Counts in, for the map of a round, what no map tells of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countIn(Poll poll, int round) {
        database.update(OPINION_VOTE)
                .set(OPINION_VOTE.ROUND, round)
                .where(in(poll), OPINION_VOTE.ROUND.eq(UNTOLD))
                .execute();
    }

    /** What was counted in, on these statements; a vote that is cast meanwhile waits for the next map. */
    Votes<String> countedIn(Poll poll, Collection<Long> statements) {
        var votes = Votes.<String>builder();
        try (var rows = database.select(OPINION_VOTE.VOTER, OPINION_VOTE.STATEMENT, OPINION_VOTE.CHOICE)
                .from(OPINION_VOTE)
                .where(in(poll), OPINION_VOTE.ROUND.gt(UNTOLD), OPINION_VOTE.CHOICE.isNotNull())
                .fetchSize(2_000)
                .fetchLazy()) {
            rows.forEach(row -> {
                if (statements.contains(row.value2())) {
                    votes.add(
                            row.value1(), row.value2(), Choice.of(row.value3()).orElseThrow());
                }
            });
        }
        return votes.build();
    }

    private static Condition in(Poll poll) {
        return OPINION_VOTE.CONSULTATION.eq(poll.consultation().value()).and(OPINION_VOTE.PART.eq(poll.part()));
    }

    private static Condition of(Poll poll, String voter, long statement) {
        return in(poll).and(OPINION_VOTE.VOTER.eq(voter)).and(OPINION_VOTE.STATEMENT.eq(statement));
    }
}
