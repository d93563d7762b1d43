package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of contributions: names are there where who sent them wanted that. */
@Component
public class ContributionQueries {

    private static final ContributionState[] PLACED = {
        ContributionState.CONFIRMED, ContributionState.REMARK, ContributionState.HIDDEN, ContributionState.DELETED
    };

    private final DSLContext database;
    private final ShownQueries shown;

    ContributionQueries(DSLContext database, ShownQueries shown) {
        this.database = database;
        this.shown = shown;
    }

    /** How many are public and how many of them have which disposition. */
    public record Counts(int total, Map<Disposition, Integer> byDisposition) {

        public Counts {
            byDisposition = Map.copyOf(byDisposition);
        }

        /** Those that are not answered yet. */
        public int open() {
            return total - answered();
        }

        /** Those that are. */
        public int answered() {
            return byDisposition.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Those of a part that stand by themselves, the newest first; of what was hidden, and of what was taken back after
     * people had talked about it, the place.
     */
    @Transactional(readOnly = true)
    public Page<Contribution> ofPart(ConsultationNumber consultation, int part, Paging paging) {
        return shown.page(
                consultation,
                in(consultation, PLACED)
                        .and(CONTRIBUTION.PART.eq(part))
                        .and(CONTRIBUTION.NUMBER.isNotNull())
                        .and(CONTRIBUTION.ABOUT.isNull())
                        .and(CONTRIBUTION
                                .STATE
                                .ne(ContributionState.DELETED.code())
                                .or(isTalkedAbout())),
                paging,
                false);
    }

    private static Condition isTalkedAbout() {
        var remark = CONTRIBUTION.as("remark");
        return DSL.exists(DSL.selectOne()
                .from(remark)
                .where(
                        remark.CONSULTATION.eq(CONTRIBUTION.CONSULTATION),
                        remark.ABOUT.eq(CONTRIBUTION.ID),
                        remark.STATE.eq(ContributionState.REMARK.code())));
    }

    /** All public ones, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Contribution> all(ConsultationNumber consultation, Paging paging) {
        return shown.page(consultation, isPublic(consultation), paging, true);
    }

    /** The public ones among these, the newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> some(ConsultationNumber consultation, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : shown.page(
                                consultation,
                                isPublic(consultation).and(CONTRIBUTION.ID.in(ids)),
                                Paging.first(ids.size()),
                                false)
                        .items();
    }

    /** Those among these that have a number, what was hidden or taken back too: for where they keep their place. */
    @Transactional(readOnly = true)
    public List<Contribution> placed(ConsultationNumber consultation, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : shown.page(
                                consultation,
                                in(consultation, PLACED)
                                        .and(CONTRIBUTION.ID.in(ids))
                                        .and(CONTRIBUTION.NUMBER.isNotNull()),
                                Paging.first(ids.size()),
                                false)
                        .items();
    }

    /** The same by its number. */
    @Transactional(readOnly = true)
    public Optional<Contribution> placed(ConsultationNumber consultation, int number) {
        return shown
                .page(consultation, in(consultation, PLACED).and(CONTRIBUTION.NUMBER.eq(number)), Paging.first(1), true)
                .items()
                .stream()
                .findFirst();
    }

    /** A public one by its number. */
    @Transactional(readOnly = true)
    public Optional<Contribution> find(ConsultationNumber consultation, int number) {
        return shown
                .page(consultation, isPublic(consultation).and(CONTRIBUTION.NUMBER.eq(number)), Paging.first(1), true)
                .items()
                .stream()
                .findFirst();
    }

    /** How many public ones there are, and what was done with them. */
    @Transactional(readOnly = true)
    public Counts counts(ConsultationNumber consultation) {
        return counts(isPublic(consultation));
    }

    /** The same without those that are answered with others: so much is left to those who answer. */
    @Transactional(readOnly = true)
    public Counts countsByThemselves(ConsultationNumber consultation) {
        return counts(isPublic(consultation).and(standsByItself()));
    }

    private Counts counts(Condition which) {
        var total = 0;
        var byDisposition = new EnumMap<Disposition, Integer>(Disposition.class);
        for (var row : database.select(CONTRIBUTION.DISPOSITION, DSL.count())
                .from(CONTRIBUTION)
                .where(which)
                .groupBy(CONTRIBUTION.DISPOSITION)
                .fetch()) {
            total += row.value2();
            if (row.value1() != null) {
                byDisposition.put(Disposition.of(row.value1()).orElseThrow(), row.value2());
            }
        }
        return new Counts(total, byDisposition);
    }

    /** How many public ones a part has. */
    @Transactional(readOnly = true)
    public int count(ConsultationNumber consultation, int part) {
        return database.fetchCount(CONTRIBUTION, isPublic(consultation).and(CONTRIBUTION.PART.eq(part)));
    }

    static Condition isPublic(ConsultationNumber consultation) {
        return in(consultation, ContributionState.CONFIRMED);
    }

    static Condition in(ConsultationNumber consultation, ContributionState... states) {
        return CONTRIBUTION
                .CONSULTATION
                .eq(consultation.value())
                .and(CONTRIBUTION.STATE.in(
                        Stream.of(states).map(ContributionState::code).toList()));
    }

    /** Whether a contribution is answered by itself: it was not merged into one that is public. */
    public static Condition standsByItself() {
        var target = CONTRIBUTION.as("target");
        return CONTRIBUTION
                .MERGED_INTO
                .isNull()
                .or(DSL.notExists(DSL.selectOne()
                        .from(target)
                        .where(
                                target.CONSULTATION.eq(CONTRIBUTION.CONSULTATION),
                                target.ID.eq(CONTRIBUTION.MERGED_INTO),
                                target.STATE.eq(ContributionState.CONFIRMED.code()))));
    }
}
