package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.ideas.IdeaFigures;
import org.bastama.civic.consultations.ideas.IdeaOrder;
import org.bastama.civic.consultations.ui.PublicContributions;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;

/** The form for an idea, and the ideas in the order that one chooses; all of them are on the plain page. */
class IdeasPart extends Div {

    private static final int SHOWN = 10;

    private final transient IdeaDesk desk;
    private final transient Consultation consultation;
    private final transient Consultation.Part part;
    private final boolean preview;
    private final Div list = new Div();
    private IdeaOrder order = IdeaOrder.NEWEST;

    IdeasPart(IdeaDesk desk, Consultation consultation, Consultation.Part part, boolean preview) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.preview = preview;
        fill();
    }

    private void fill() {
        removeAll();
        add(
                open()
                        ? new IdeaForm(desk, consultation, part, preview, this::fill)
                        : PublicContributions.notTaken(consultation),
                list);
        showList();
    }

    private boolean open() {
        return preview || desk.takes(consultation);
    }

    private void showList() {
        var page = desk.ideas().list(consultation, part, order, Paging.first(SHOWN));
        var count = desk.ideas().count(consultation, part);
        list.removeAll();
        list.add(new Paragraph(getTranslation("consultations.ideas.count", count)));
        if (page.total() > 1) {
            list.add(orders());
        }
        var figures = desk.ideas()
                .figures(consultation, part, page.items(), desk.currentActor().get());
        var merged = desk.merged()
                .into(
                        consultation.number(),
                        page.items().stream().map(Contribution::id).toList());
        page.items()
                .forEach(idea -> list.add(card(
                        idea,
                        figures.getOrDefault(idea.id(), IdeaFigures.NONE),
                        merged.getOrDefault(idea.id(), List.of()))));
        if (page.total() > page.items().size()) {
            list.add(PublicContributions.all(consultation, part, count, "consultations.ideas.all"));
        }
        if (page.total() > 0) {
            list.add(Written.small(getTranslation("consultations.results.self-selected")));
        }
    }

    private Component orders() {
        var choices = new LinkedHashMap<String, String>();
        for (var one : IdeaOrder.values()) {
            choices.put(one.code(), getTranslation("consultations.ideas.order." + one.code()));
        }
        var select = new NativeSelect(getTranslation("consultations.ideas.order"), choices);
        select.setValue(order.code());
        select.addValueChangeListener(change -> {
            order = IdeaOrder.of(change.getValue());
            showList();
        });
        return select;
    }

    private Component card(Contribution idea, IdeaFigures taken, List<Integer> merged) {
        var card = desk.contributions().card(idea);
        var into = idea.mergedInto();
        var isThere = idea.state().isPublic();
        var goesOn = open() && into == null && isThere;
        if (into == null && isThere) {
            card.add(new SupportPart(desk, consultation, idea, taken, goesOn, preview));
        } else if (into != null) {
            card.add(merge(idea, into, "consultations.merge.merged"));
        }
        merged.forEach(from -> card.add(merge(idea, from, "consultations.merge.from")));
        card.add(talk(idea, taken, goesOn));
        if (into == null && isThere && desk.mayMerge(consultation)) {
            card.add(new LazyDetails(
                    getTranslation("consultations.merge.title"),
                    () -> new MergeForm(desk, consultation, idea, this::showList)));
        }
        desk.contributions().offerReview(card, consultation, idea, this::showList);
        return card;
    }

    private Component merge(Contribution idea, int other, String key) {
        return new Paragraph(
                IdeaLinks.to(consultation, idea.part(), other, getTranslation(key, String.valueOf(other))));
    }

    /** The comments, behind how many there are: also after one was added. */
    private Component talk(Contribution idea, IdeaFigures taken, boolean goesOn) {
        var talk = new Div();
        Runnable changed = () -> talk.getChildren()
                .filter(LazyDetails.class::isInstance)
                .map(LazyDetails.class::cast)
                .forEach(details -> details.setSummaryText(summary(desk.ideas()
                        .figures(consultation, part, idea, desk.currentActor().get()))));
        talk.add(new LazyDetails(
                summary(taken), () -> new CommentsPart(desk, consultation, idea, goesOn, preview, changed)));
        return talk;
    }

    private String summary(IdeaFigures taken) {
        return getTranslation("consultations.comments.summary", taken.comments(), taken.inFavour(), taken.against());
    }
}
