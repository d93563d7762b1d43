package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.Stance;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LazyDetails;

/** What people say of an idea, answers below what they answer, and the form for one's own. */
class CommentsPart extends Div {

    private static final int SHOWN = 20;
    private static final String KEY = "consultations.comments.";

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Contribution idea;
    private final boolean open;
    private final boolean preview;
    private final transient Runnable changed;

    /** @param changed what to do when there are more of them, or fewer */
    CommentsPart(
            IdeaDesk desk,
            Consultation consultation,
            Contribution idea,
            boolean open,
            boolean preview,
            Runnable changed) {
        this.desk = desk;
        this.consultation = consultation;
        this.idea = idea;
        this.open = open;
        this.preview = preview;
        this.changed = changed;
        fill();
    }

    private void refill() {
        fill();
        changed.run();
    }

    private void fill() {
        removeAll();
        var page = desk.comments().of(idea, Paging.first(SHOWN));
        page.items().forEach(comment -> add(card(comment)));
        if (page.total() > page.items().size()) {
            add(new Paragraph(IdeaLinks.to(
                    consultation,
                    idea.part(),
                    Objects.requireNonNull(idea.number()),
                    getTranslation(KEY + "all", page.total()))));
        }
        if (open) {
            add(new CommentForm(desk, consultation, idea, null, preview, this::refill));
        }
    }

    private Component card(Comment comment) {
        var card = desk.contributions().card(comment.contribution());
        var answers = comment.answers();
        var isPublic = comment.contribution().state().isPublic();
        if (answers != null) {
            card.addClassName("consultations-reply");
            card.addComponentAsFirst(new Span(getTranslation(KEY + "answers", String.valueOf(answers))));
        } else if (comment.stance() != Stance.NONE && isPublic) {
            card.addComponentAsFirst(stance(comment.stance()));
        }
        if (open && answers == null && isPublic) {
            card.add(answer(comment));
        }
        desk.contributions().offerReview(card, consultation, comment.contribution(), this::refill);
        return card;
    }

    private Span stance(Stance stance) {
        var badge = new Span(getTranslation(KEY + "stance." + stance.code()));
        badge.addClassNames("b-badge", stance == Stance.FOR ? "good" : "bad");
        return badge;
    }

    private Component answer(Comment comment) {
        var number = Objects.requireNonNull(comment.contribution().number());
        return new LazyDetails(
                getTranslation(KEY + "answer", String.valueOf(number)),
                () -> new CommentForm(desk, consultation, idea, number, preview, this::refill));
    }
}
