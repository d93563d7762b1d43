package org.bastama.foundation.moderation;

import static bastama.db.moderation.Tables.DECISION;
import static bastama.db.moderation.Tables.REMOVAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody may know of moderation: what was removed and why, and how often what was decided. */
@Component
public class ModerationQueries {

    /** An entry of the removal log; the subject is a number or name that is public already. */
    public record Removal(String kind, String subject, String reasonCode, LocalizedText note, Instant removedAt) {}

    /** The verdict on a report that found nothing wrong; it repeats the reason that was alleged. */
    private static final String DISMISSED = "dismissed";

    /** How many decisions of one kind were made in a month of the portal's zone. */
    public record DecisionCount(
            YearMonth month,
            String queue,
            String verdict,
            @Nullable String reasonCode,
            long count) {

        /** Whether something was decided for this reason, and it was not only alleged. */
        public boolean isReasoned() {
            return reasonCode != null && !verdict.equals(DISMISSED);
        }
    }

    private final DSLContext database;

    ModerationQueries(DSLContext database) {
        this.database = database;
    }

    /** The removal log, newest first. */
    public Page<Removal> removals(Paging paging) {
        var items = database.selectFrom(REMOVAL)
                .orderBy(REMOVAL.REMOVED_AT.desc(), REMOVAL.ID.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> new Removal(
                        row.getKind(),
                        row.getSubject(),
                        row.getReasonCode(),
                        LocalizedText.fromJson(row.getNote()),
                        row.getRemovedAt()));
        return new Page<>(items, paging.page(), paging.size(), database.fetchCount(REMOVAL));
    }

    /** Decisions per month, queue, verdict and reason, over so many months that end with the given one; newest first. */
    public List<DecisionCount> decisions(YearMonth last, int months) {
        var first = last.minusMonths(months - 1L);
        var month = field(name("decided_in"), Integer.class);
        var dated = database.select(
                        DECISION.QUEUE,
                        DECISION.VERDICT,
                        DECISION.REASON_CODE,
                        monthIndex(first, months).as(month))
                .from(DECISION)
                .where(DECISION.DECIDED_AT.ge(start(first)), DECISION.DECIDED_AT.lt(start(last.plusMonths(1))))
                .asTable("dated");
        return database
                .select(
                        month,
                        dated.field(DECISION.QUEUE),
                        dated.field(DECISION.VERDICT),
                        dated.field(DECISION.REASON_CODE),
                        count())
                .from(dated)
                .groupBy(
                        month,
                        dated.field(DECISION.QUEUE),
                        dated.field(DECISION.VERDICT),
                        dated.field(DECISION.REASON_CODE))
                .fetch(row -> new DecisionCount(
                        first.plusMonths(row.value1()), row.value2(), row.value3(), row.value4(), row.value5()))
                .stream()
                .sorted(Comparator.comparing(DecisionCount::month)
                        .reversed()
                        .thenComparing(DecisionCount::queue)
                        .thenComparing(DecisionCount::verdict)
                        .thenComparing(c -> c.reasonCode() == null ? "" : c.reasonCode()))
                .toList();
    }

    /** Months begin at midnight in the portal's zone, which no database needs to know. */
    private static Field<Integer> monthIndex(YearMonth first, int months) {
        return IntStream.range(1, months)
                .boxed()
                .reduce(
                        inline(0).coerce(Integer.class),
                        (Field<Integer> earlier, Integer index) -> when(
                                        DECISION.DECIDED_AT.ge(start(first.plusMonths(index))), inline(index))
                                .otherwise(earlier),
                        (a, b) -> b);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Formats.ZONE).toInstant();
    }
}
