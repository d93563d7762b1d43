package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes of stored contributions what everybody may read: with names where these are to be shown. */
@Component
class ShownQueries {

    private final DSLContext database;
    private final ConsultationKeys keys;

    ShownQueries(DSLContext database, ConsultationKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Those of a condition, by their numbers. */
    Page<Contribution> page(ConsultationNumber consultation, Condition all, Paging paging, boolean oldestFirst) {
        var rows = database.selectFrom(CONTRIBUTION)
                .where(all)
                .orderBy(oldestFirst ? CONTRIBUTION.NUMBER.asc() : CONTRIBUTION.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(ContributionRepository::row);
        var key = keys.existing(consultation);
        var targets = targets(consultation, rows);
        var items = rows.stream()
                .map(row -> row.shown(
                        row.showsName()
                                ? key.map(known -> known.shownName(row.nameSealed()))
                                        .orElse(null)
                                : null,
                        row.mergedInto() == null ? null : targets.get(row.mergedInto())))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), database.fetchCount(CONTRIBUTION, all));
    }

    /** The numbers of the public ones into which any of these was merged. */
    private Map<UUID, Integer> targets(ConsultationNumber consultation, List<ContributionRow> rows) {
        var ids = rows.stream()
                .map(ContributionRow::mergedInto)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : database.select(CONTRIBUTION.ID, CONTRIBUTION.NUMBER)
                        .from(CONTRIBUTION)
                        .where(
                                CONTRIBUTION.CONSULTATION.eq(consultation.value()),
                                CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()),
                                CONTRIBUTION.ID.in(ids))
                        .fetchMap(CONTRIBUTION.ID, CONTRIBUTION.NUMBER);
    }
}
