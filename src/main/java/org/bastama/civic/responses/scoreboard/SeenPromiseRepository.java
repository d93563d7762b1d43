package org.bastama.civic.responses.scoreboard;

import static bastama.db.responses.Tables.COMMITMENT;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What became of what authorities promised, where the outcome is known and nobody disputes it. */
@Repository
class SeenPromiseRepository {

    /** What a petition's authority promised. */
    record Promiser(long petition, String authoritySlug) {

        static Promiser of(SeenCase one) {
            return new Promiser(one.key().petition().value(), one.authoritySlug());
        }
    }

    private static final String KEPT = "KEPT";
    private static final List<String> SETTLED = List.of(KEPT, "LATE", "BROKEN");

    private final DSLContext database;

    SeenPromiseRepository(DSLContext database) {
        this.database = database;
    }

    /** The promises on the petitions of some cases, by who promised; those who promised nothing are left out. */
    Map<Promiser, SeenCase.Promises> of(Collection<SeenCase> cases) {
        return database.select(
                        COMMITMENT.PETITION,
                        COMMITMENT.AUTHORITY_SLUG,
                        count().filterWhere(COMMITMENT.STATE.eq(KEPT)),
                        count())
                .from(COMMITMENT)
                .where(COMMITMENT.PETITION.in(
                        cases.stream().map(c -> c.key().petition().value()).toList()))
                .and(COMMITMENT.STATE.in(SETTLED))
                .and(COMMITMENT.DISPUTED.isFalse())
                .groupBy(COMMITMENT.PETITION, COMMITMENT.AUTHORITY_SLUG)
                .fetchMap(
                        r -> new Promiser(r.value1(), r.value2()), r -> new SeenCase.Promises(r.value3(), r.value4()));
    }
}
