package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.IDEA_COMMENT;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what people say of ideas. */
@Component
public class CommentQueries {

    private static final List<String> PLACED =
            List.of(ContributionState.REMARK.code(), ContributionState.HIDDEN.code(), ContributionState.DELETED.code());
    private static final bastama.db.consultations.tables.Contribution ANSWERED = CONTRIBUTION.as("answered");
    private static final bastama.db.consultations.tables.Contribution IDEA = CONTRIBUTION.as("idea");

    private final DSLContext database;
    private final ContributionQueries contributions;

    CommentQueries(DSLContext database, ContributionQueries contributions) {
        this.database = database;
        this.contributions = contributions;
    }

    /**
     * The comments on an idea, the oldest first, each followed by its answers; what was hidden or taken back keeps its
     * place, so that answers to it do.
     */
    @Transactional(readOnly = true)
    public Page<Comment> of(Contribution idea, Paging paging) {
        var rows = comments()
                .where(on(idea))
                .orderBy(coalesce(ANSWERED.NUMBER, CONTRIBUTION.NUMBER), CONTRIBUTION.NUMBER)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch();
        return new Page<>(
                whole(idea.consultation(), rows),
                paging.page(),
                paging.size(),
                database.fetchCount(comments().where(on(idea))));
    }

    /** All public comments of a consultation, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Comment> all(ConsultationNumber consultation, Paging paging) {
        var shown = comments().where(in(consultation), CONTRIBUTION.STATE.eq(ContributionState.REMARK.code()));
        return new Page<>(
                whole(
                        consultation,
                        shown.orderBy(CONTRIBUTION.NUMBER)
                                .limit(paging.size())
                                .offset(paging.offset())
                                .fetch()),
                paging.page(),
                paging.size(),
                database.fetchCount(
                        CONTRIBUTION, in(consultation), CONTRIBUTION.STATE.eq(ContributionState.REMARK.code())));
    }

    /** On which page of so many the comment of a number is, from 0. */
    @Transactional(readOnly = true)
    public int page(Contribution idea, Comment comment, int size) {
        var thread = comment.answers() == null ? number(comment) : comment.answers();
        var place = coalesce(ANSWERED.NUMBER, CONTRIBUTION.NUMBER);
        var before = comments()
                .where(on(idea), place.lt(thread).or(place.eq(thread).and(CONTRIBUTION.NUMBER.lt(number(comment)))));
        return database.fetchCount(before) / size;
    }

    /** The comment of a number, also one that was hidden or taken back. */
    @Transactional(readOnly = true)
    public Optional<Comment> find(ConsultationNumber consultation, int number) {
        return one(consultation, CONTRIBUTION.NUMBER.eq(number).and(CONTRIBUTION.STATE.in(PLACED)));
    }

    /** The comment that a contribution is, whether it is confirmed or not. */
    @Transactional(readOnly = true)
    public Optional<Comment> of(Contribution contribution) {
        return comments()
                .where(in(contribution.consultation()), CONTRIBUTION.ID.eq(contribution.id()))
                .fetchOptional(row -> comment(row, contribution));
    }

    /** The public comment that an id names. */
    Optional<Comment> find(ConsultationNumber consultation, UUID id) {
        return one(consultation, CONTRIBUTION.ID.eq(id).and(CONTRIBUTION.STATE.eq(ContributionState.REMARK.code())));
    }

    private Optional<Comment> one(ConsultationNumber consultation, Condition condition) {
        return whole(consultation, comments().where(in(consultation), condition).fetch()).stream()
                .findFirst();
    }

    private SelectOnConditionStep<? extends Record> comments() {
        return database.select(CONTRIBUTION.ID, CONTRIBUTION.NUMBER, IDEA.NUMBER, ANSWERED.NUMBER, IDEA_COMMENT.STANCE)
                .from(IDEA_COMMENT)
                .join(CONTRIBUTION)
                .on(
                        CONTRIBUTION.CONSULTATION.eq(IDEA_COMMENT.CONSULTATION),
                        CONTRIBUTION.ID.eq(IDEA_COMMENT.CONTRIBUTION))
                .join(IDEA)
                .on(IDEA.CONSULTATION.eq(CONTRIBUTION.CONSULTATION), IDEA.ID.eq(CONTRIBUTION.ABOUT))
                .leftJoin(ANSWERED)
                .on(ANSWERED.CONSULTATION.eq(IDEA_COMMENT.CONSULTATION), ANSWERED.ID.eq(IDEA_COMMENT.REPLY_TO));
    }

    private static Condition in(ConsultationNumber consultation) {
        return CONTRIBUTION.CONSULTATION.eq(consultation.value());
    }

    private static Condition on(Contribution idea) {
        return in(idea.consultation())
                .and(CONTRIBUTION.ABOUT.eq(idea.id()))
                .and(CONTRIBUTION.NUMBER.isNotNull())
                .and(CONTRIBUTION.STATE.in(PLACED));
    }

    private List<Comment> whole(ConsultationNumber consultation, List<? extends Record> rows) {
        var said =
                contributions
                        .placed(
                                consultation,
                                rows.stream()
                                        .map(row -> row.get(CONTRIBUTION.ID))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Contribution::id, Function.identity()));
        return rows.stream()
                .filter(row -> said.containsKey(row.get(CONTRIBUTION.ID)))
                .map(row -> comment(row, Objects.requireNonNull(said.get(row.get(CONTRIBUTION.ID)))))
                .toList();
    }

    private static Comment comment(Record row, Contribution contribution) {
        return new Comment(
                contribution,
                row.get(IDEA.NUMBER),
                row.get(ANSWERED.NUMBER),
                Stance.of(row.get(IDEA_COMMENT.STANCE)).orElse(Stance.NONE));
    }

    private static int number(Comment comment) {
        return Objects.requireNonNull(comment.contribution().number());
    }
}
