package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationStep.Change;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** The steps, newest first; an amendment says why, and shows what stood there before. */
class HistoryPart extends Section {

    private final ConsultationNumber number;

    HistoryPart(ConsultationNumber number, List<ConsultationStep> steps) {
        this.number = number;
        setVisible(!steps.isEmpty());
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "consultations-timeline");
        list.getElement().setAttribute("reversed", true);
        steps.reversed().forEach(step -> list.add(item(step)));
        add(new H2(getTranslation("consultations.timeline.title")), list);
    }

    private ListItem item(ConsultationStep step) {
        var when = new Span(Formats.date(ReaderLanguage.get(), step.happenedAt()));
        when.addClassNames("b-soft", "b-small");
        var item = new ListItem(
                when,
                new Span(getTranslation("consultations.timeline." + step.kind().code())));
        if (step.authorName() != null) {
            item.add(Written.small(step.authorName()));
        }
        if (!step.note().isEmpty()) {
            item.add(Written.of(step.note()));
        }
        if (!step.changes().isEmpty()) {
            item.add(new LazyDetails(getTranslation("consultations.timeline.changes"), () -> changes(step.changes())));
        }
        return item;
    }

    private Component changes(List<Change> changes) {
        var all = new Div();
        changes.forEach(change -> {
            all.add(new H3(getTranslation("consultations.field." + change.name())));
            if (change.part().isPresent()) {
                all.add(versions(change, change.part().getAsInt()));
            } else {
                all.add(beforeAndAfter(change));
            }
        });
        return all;
    }

    private Component versions(Change change, int part) {
        var before = change.before().in(Language.EN);
        var after = change.after().in(Language.EN);
        var link = new Anchor(
                "/c/" + number + "/parts/" + part + "?from=" + before + "&to=" + after,
                getTranslation("consultations.timeline.versions", before, after));
        link.getElement().setAttribute("router-ignore", true);
        return new Paragraph(link);
    }

    private Component beforeAndAfter(Change change) {
        return new Div(
                Written.small(getTranslation("consultations.timeline.before")),
                said(change, change.before()),
                Written.small(getTranslation("consultations.timeline.after")),
                said(change, change.after()));
    }

    /** In each language that it was in: what was changed may be a translation. */
    private static Component said(Change change, LocalizedText text) {
        var plainly = change.plainly(text, ReaderLanguage.get());
        if (plainly.isPresent()) {
            return new Paragraph(plainly.get());
        }
        var all = new Div();
        text.texts().forEach((language, words) -> {
            var shown = LanguageMark.mark(new Paragraph(words), language);
            shown.addClassName("consultations-text");
            all.add(shown);
        });
        return all;
    }
}
