package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentStep;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;

/** One commitment: what was promised, by when, how it stands, and all that was said of it. */
class CommitmentPanel extends Article {

    private final transient Commitment commitment;
    private final transient Files files;
    private final Language language;

    CommitmentPanel(
            Commitment commitment,
            List<CommitmentStep> steps,
            LocalizedText authorityName,
            Files files,
            Language language) {
        this.commitment = commitment;
        this.files = files;
        this.language = language;
        addClassNames("b-card", "responses-commitment");
        setId("commitment-" + commitment.number());
        add(
                new Div(new CommitmentBadge(commitment)),
                new H3(getTranslation("responses.commitment.number", commitment.number())),
                text(commitment.text()),
                new Paragraph(getTranslation("responses.commitment.due", Formats.date(language, commitment.dueOn()))));
        if (!commitment.milestones().isEmpty()) {
            add(milestones());
        }
        var signed = new Paragraph(
                new Span(commitment.officialName() + ", "),
                LanguageMark.mark(new Span(authorityName.in(language)), authorityName),
                new Span(" · " + Formats.date(language, commitment.madeAt())));
        signed.addClassNames("b-soft", "responses-signed");
        add(signed);
        latestSaid(steps);
        if (steps.size() > 1) {
            add(new LazyDetails(getTranslation("responses.commitment.history"), () -> history(steps)));
        }
    }

    /** What was said last in words is read without unfolding anything. */
    private void latestSaid(List<CommitmentStep> steps) {
        steps.reversed().stream()
                .filter(step -> !step.note().isEmpty())
                .findFirst()
                .ifPresent(step -> add(said(step)));
    }

    private Component milestones() {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", getTranslation("responses.commitment.milestones"));
        commitment.milestones().forEach(milestone -> {
            var when = new Span(" · "
                    + (milestone.reachedOn() == null
                            ? getTranslation(
                                    "responses.commitment.milestone-due", Formats.date(language, milestone.dueOn()))
                            : getTranslation(
                                    "responses.commitment.milestone-reached",
                                    Formats.date(language, milestone.reachedOn()))));
            when.addClassName("b-soft");
            list.add(new ListItem(LanguageMark.tell(new Span(milestone.text().in(language)), milestone.text()), when));
        });
        return new Div(new Paragraph(getTranslation("responses.commitment.milestones")), list);
    }

    private Component history(List<CommitmentStep> steps) {
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "responses-timeline");
        steps.forEach(step -> list.add(new ListItem(said(step))));
        return list;
    }

    private Component said(CommitmentStep step) {
        var head = new Span(Formats.date(language, step.onDay()) + " · " + what(step)
                + (step.authorName() == null ? "" : " · " + step.authorName()));
        head.addClassNames("b-soft", "b-small");
        var said = new Div(head);
        if (!step.note().isEmpty()) {
            said.add(text(step.note()));
        }
        if (!step.evidence().isEmpty()) {
            said.add(evidence(step.evidence()));
        }
        return said;
    }

    private String what(CommitmentStep step) {
        var place = step.milestone();
        return place == null
                ? getTranslation("responses.commitment.step." + step.kind().code())
                : getTranslation(
                        "responses.commitment.step.reached-which",
                        commitment.milestones().stream()
                                .filter(milestone -> milestone.place() == Objects.requireNonNull(place))
                                .map(milestone -> milestone.text().in(language))
                                .findFirst()
                                .orElse(place.toString()));
    }

    private Component evidence(List<UUID> ids) {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", getTranslation("responses.commitment.evidence"));
        ids.forEach(id -> files.find(id).ifPresent(file -> {
            var link = new Anchor("/p/" + commitment.petition() + "/evidence/" + id, file.name());
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        }));
        return list;
    }

    private Component text(LocalizedText text) {
        var shown = LanguageMark.tell(new Div(text.in(language)), text);
        shown.addClassName("responses-text");
        return shown;
    }
}
