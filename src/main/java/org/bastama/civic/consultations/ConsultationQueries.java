package org.bastama.civic.consultations;

import static bastama.db.consultations.Tables.CONSULTATION;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of consultations. */
@Component
public class ConsultationQueries {

    private final DSLContext database;
    private final ConsultationRepository consultations;
    private final ConsultationStepRepository steps;
    private final Clock clock;

    ConsultationQueries(
            DSLContext database, ConsultationRepository consultations, ConsultationStepRepository steps, Clock clock) {
        this.database = database;
        this.consultations = consultations;
        this.steps = steps;
        this.clock = clock;
    }

    /** One, in any state. */
    @Transactional(readOnly = true)
    public Optional<Consultation> find(ConsultationNumber number) {
        return consultations.find(number);
    }

    /** One that everybody may read. */
    @Transactional(readOnly = true)
    public Optional<Consultation> published(ConsultationNumber number) {
        return find(number).filter(consultation -> consultation.state().isPublic());
    }

    /** The steps that everybody reads, oldest first. */
    @Transactional(readOnly = true)
    public List<ConsultationStep> steps(ConsultationNumber number) {
        return steps.of(number);
    }

    /** Public ones in some of their states, the newest first; in any when none is named. */
    @Transactional(readOnly = true)
    public Page<ConsultationSummary> list(Set<ConsultationState> states, Paging paging) {
        return page(published(states), paging);
    }

    /** The public ones that an authority holds, the newest first. */
    @Transactional(readOnly = true)
    public Page<ConsultationSummary> ofAuthority(String slug, Paging paging) {
        return page(published(Set.of()).and(CONSULTATION.AUTHORITY_SLUG.eq(slug)), paging);
    }

    /** The public ones that a group holds, the newest first. */
    @Transactional(readOnly = true)
    public Page<ConsultationSummary> ofGroup(GroupId group, Paging paging) {
        return page(published(Set.of()).and(CONSULTATION.GROUP_ID.eq(group.value())), paging);
    }

    /** Those of authorities and groups in any state, drafts among them, the newest first; at most so many. */
    @Transactional(readOnly = true)
    public List<ConsultationSummary> heldBy(Collection<String> authorities, Collection<GroupId> groups, int most) {
        var holders = CONSULTATION
                .AUTHORITY_SLUG
                .in(authorities)
                .or(CONSULTATION.GROUP_ID.in(groups.stream().map(GroupId::value).toList()));
        return summaries(holders, Paging.first(most), List.of(CONSULTATION.NUMBER.desc()));
    }

    /** Open ones, those that close first in front; at most so many. */
    @Transactional(readOnly = true)
    public List<ConsultationSummary> closingSoon(int most) {
        var open = CONSULTATION.STATE.eq(ConsultationState.OPEN.code()).and(CONSULTATION.CLOSES_AT.gt(clock.instant()));
        return summaries(open, Paging.first(most), List.of(CONSULTATION.CLOSES_AT, CONSULTATION.NUMBER));
    }

    /** The numbers of public ones after a number, in their order. */
    @Transactional(readOnly = true)
    public List<ConsultationNumber> publicAfter(long after, int count) {
        return numbers(published(Set.of()), after, count);
    }

    /** Those whose time to open or to close has come, after a number, in their order. */
    List<ConsultationNumber> due(Instant now, long after, int count) {
        var opens = CONSULTATION.STATE.eq(ConsultationState.ANNOUNCED.code()).and(CONSULTATION.OPENS_AT.le(now));
        var closes = CONSULTATION.STATE.eq(ConsultationState.OPEN.code()).and(CONSULTATION.CLOSES_AT.le(now));
        return numbers(opens.or(closes), after, count);
    }

    private List<ConsultationNumber> numbers(Condition condition, long after, int count) {
        return database.select(CONSULTATION.NUMBER)
                .from(CONSULTATION)
                .where(condition, CONSULTATION.NUMBER.gt(after))
                .orderBy(CONSULTATION.NUMBER)
                .limit(count)
                .fetch(row -> new ConsultationNumber(row.value1()));
    }

    private static Condition published(Set<ConsultationState> states) {
        var isPublic = CONSULTATION.STATE.ne(ConsultationState.DRAFT.code());
        return isPublic.and(
                states.isEmpty()
                        ? noCondition()
                        : CONSULTATION.STATE.in(
                                states.stream().map(ConsultationState::code).toList()));
    }

    private Page<ConsultationSummary> page(Condition condition, Paging paging) {
        var newest = List.<OrderField<?>>of(CONSULTATION.ANNOUNCED_AT.desc(), CONSULTATION.NUMBER.desc());
        return new Page<>(
                summaries(condition, paging, newest),
                paging.page(),
                paging.size(),
                database.fetchCount(CONSULTATION, condition));
    }

    private List<ConsultationSummary> summaries(
            Condition condition, Paging paging, List<? extends OrderField<?>> order) {
        var rows = database.selectFrom(CONSULTATION)
                .where(condition)
                .orderBy(order)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch();
        var now = clock.instant();
        return consultations.consultations(rows).stream()
                .map(consultation -> ConsultationSummary.of(consultation, now))
                .toList();
    }
}
