package org.bastama.civic.consultations.ideas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.PartKind;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kind of parts that take ideas. */
@Component
public class Ideas implements PartKind {

    /** Its code. */
    public static final String CODE = "ideas";

    /** Enough for everybody but a machine. */
    static final int MOST_OF_ONE = 10;

    /** Enough to talk, too few to drown others. */
    static final int MOST_COMMENTS_OF_ONE = 50;

    private static final int ORDER = 30;

    /** As many as anybody looks through; the rest has its pages. */
    private static final int TOLD = 100;

    private final IdeaQueries ideas;

    Ideas(IdeaQueries ideas) {
        this.ideas = ideas;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int mostOfOne() {
        return MOST_OF_ONE;
    }

    @Override
    public int mostRemarksOfOne() {
        return MOST_COMMENTS_OF_ONE;
    }

    @Override
    public Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language) {
        var most = ideas.list(consultation, part, IdeaOrder.SUPPORT, Paging.first(TOLD));
        var figures = ideas.figures(consultation, part, most.items(), Actor.anonymous());
        return Map.of(
                "ideas",
                most.total(),
                "mostSupported",
                most.items().stream()
                        .map(idea -> told(idea, figures.getOrDefault(idea.id(), IdeaFigures.NONE)))
                        .toList());
    }

    private static Map<String, @Nullable Object> told(Contribution idea, IdeaFigures figures) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("number", Objects.requireNonNullElse(idea.number(), 0));
        told.put("heading", idea.heading());
        told.put("language", idea.language().code());
        told.put("mergedInto", idea.mergedInto());
        told.put("supporters", figures.supporters());
        told.put(
                "comments",
                Map.of("total", figures.comments(), "for", figures.inFavour(), "against", figures.against()));
        return told;
    }
}
