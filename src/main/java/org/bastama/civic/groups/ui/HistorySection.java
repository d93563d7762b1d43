package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bastama.civic.groups.GroupStep;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What happened to a group, when and by whom; newest first, as on every page. */
class HistorySection extends Section {

    private final Reasons reasons;

    HistorySection(List<GroupStep> steps, Reasons reasons) {
        this.reasons = reasons;
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "groups-history");
        steps.reversed().forEach(step -> list.add(step(step)));
        add(new H2(getTranslation("groups.history.title")), list);
    }

    private ListItem step(GroupStep step) {
        var when = new Span(Formats.dateTime(ReaderLanguage.get(), step.happenedAt()));
        when.addClassNames("b-soft", "b-small");
        var what = new Span(getTranslation(
                "groups.step." + step.kind().code(), step.actor(), step.member() == null ? "" : step.member()));
        var item = new ListItem(when, what);
        if (step.reasonCode() != null) {
            reasons.find(step.reasonCode())
                    .ifPresent(reason -> item.add(new Paragraph(
                            getTranslation("groups.mail.reason", reason.names().in(ReaderLanguage.get())))));
        }
        if (!step.note().isEmpty()) {
            var note = new Paragraph(step.note().in(ReaderLanguage.get()));
            note.addClassName("groups-text");
            item.add(LanguageMark.tell(note, step.note()));
        }
        return item;
    }
}
