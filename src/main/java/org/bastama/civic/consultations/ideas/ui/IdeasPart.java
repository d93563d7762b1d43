package org.bastama.civic.consultations.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

    private static final int SHOWN = 20;

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
        page.items().forEach(idea -> list.add(card(idea, figures)));
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

    private Component card(Contribution idea, Map<UUID, IdeaFigures> figures) {
        var card = desk.contributions().card(idea);
        var taken = figures.getOrDefault(idea.id(), IdeaFigures.NONE);
        var into = idea.mergedInto();
        var isThere = idea.state().isPublic();
        var goesOn = open() && into == null && isThere;
        if (into == null && isThere) {
            card.add(new SupportPart(desk, consultation, idea, taken, goesOn, preview));
        } else if (into != null) {
            card.add(new Paragraph(IdeaLinks.to(
                    consultation,
                    idea.part(),
                    into,
                    getTranslation("consultations.merge.merged", String.valueOf(into)))));
        }
        card.add(new LazyDetails(
                getTranslation("consultations.comments.summary", taken.comments(), taken.inFavour(), taken.against()),
                () -> new CommentsPart(desk, consultation, idea, goesOn, preview)));
        if (into == null && isThere && desk.mayMerge(consultation)) {
            card.add(new LazyDetails(
                    getTranslation("consultations.merge.title"),
                    () -> new MergeForm(desk, consultation, idea, this::showList)));
        }
        desk.contributions().offerReview(card, consultation, idea, this::showList);
        return card;
    }
}
