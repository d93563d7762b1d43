package org.bastama.civic.consultations.ideas;

import static bastama.db.consultations.Tables.CONTRIBUTION;
import static bastama.db.consultations.Tables.IDEA_SUPPORT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of ideas with what people make of them. */
@Component
public class IdeaQueries {

    private final DSLContext database;
    private final ContributionQueries contributions;
    private final SupportRepository support;
    private final CommentRepository comments;
    private final Participants participants;

    IdeaQueries(
            DSLContext database,
            ContributionQueries contributions,
            SupportRepository support,
            CommentRepository comments,
            Participants participants) {
        this.database = database;
        this.contributions = contributions;
        this.support = support;
        this.comments = comments;
        this.participants = participants;
    }

    /** The ideas of a part; in the order of their age also the places of what was hidden or taken back. */
    @Transactional(readOnly = true)
    public Page<Contribution> list(Consultation consultation, Consultation.Part part, IdeaOrder order, Paging paging) {
        if (order == IdeaOrder.NEWEST) {
            return contributions.ofPart(consultation.number(), part.ordinal(), paging);
        }
        var ids = mostSupported(consultation, part, paging);
        var ideas = contributions.some(consultation.number(), ids).stream()
                .sorted(Comparator.comparingInt(idea -> ids.indexOf(idea.id())))
                .toList();
        return new Page<>(
                ideas, paging.page(), paging.size(), contributions.count(consultation.number(), part.ordinal()));
    }

    private List<UUID> mostSupported(Consultation consultation, Consultation.Part part, Paging paging) {
        var member = CONTRIBUTION.as("member");
        var supporters = field(select(countDistinct(IDEA_SUPPORT.SUPPORTER))
                .from(IDEA_SUPPORT)
                .join(member)
                .on(member.CONSULTATION.eq(IDEA_SUPPORT.CONSULTATION), member.ID.eq(IDEA_SUPPORT.IDEA))
                .where(
                        IDEA_SUPPORT.CONSULTATION.eq(CONTRIBUTION.CONSULTATION),
                        member.ID.eq(CONTRIBUTION.ID).or(member.MERGED_INTO.eq(CONTRIBUTION.ID))));
        var merged = when(CONTRIBUTION.MERGED_INTO.isNull(), inline(0)).otherwise(inline(1));
        return database.select(CONTRIBUTION.ID)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.CONSULTATION.eq(consultation.number().value()),
                        CONTRIBUTION.PART.eq(part.ordinal()),
                        CONTRIBUTION.STATE.eq(ContributionState.CONFIRMED.code()))
                .orderBy(merged, supporters.desc(), CONTRIBUTION.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(CONTRIBUTION.ID);
    }

    /** How many public ideas a part has. */
    @Transactional(readOnly = true)
    public int count(Consultation consultation, Consultation.Part part) {
        return contributions.count(consultation.number(), part.ordinal());
    }

    /** The idea of a number, if it is one of the part; of one that was hidden or taken back, what is left of it. */
    @Transactional(readOnly = true)
    public Optional<Contribution> find(Consultation consultation, Consultation.Part part, int number) {
        return contributions
                .placed(consultation.number(), number)
                .filter(idea -> idea.part() == part.ordinal() && idea.about() == null);
    }

    /** How people take these ideas of a part, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, IdeaFigures> figures(
            Consultation consultation, Consultation.Part part, List<Contribution> ideas, Actor actor) {
        var number = consultation.number();
        var ids = ideas.stream().map(Contribution::id).toList();
        var supporters = support.counts(number, ids);
        var said = comments.counts(number, ids);
        var mine = participants
                .find(number, part.ordinal(), actor)
                .map(supporter -> support.of(number, ids, supporter))
                .orElse(Set.of());
        var figures = new HashMap<UUID, IdeaFigures>();
        ids.forEach(id -> {
            var counts = said.getOrDefault(id, new CommentRepository.Counts(0, 0, 0));
            figures.put(
                    id,
                    new IdeaFigures(
                            supporters.getOrDefault(id, 0),
                            mine.contains(id),
                            counts.all(),
                            counts.inFavour(),
                            counts.against()));
        });
        return figures;
    }

    /** How people take one idea. */
    @Transactional(readOnly = true)
    public IdeaFigures figures(Consultation consultation, Consultation.Part part, Contribution idea, Actor actor) {
        return figures(consultation, part, List.of(idea), actor).getOrDefault(idea.id(), IdeaFigures.NONE);
    }
}
