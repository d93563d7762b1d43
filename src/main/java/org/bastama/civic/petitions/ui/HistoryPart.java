package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** The timeline, newest first: every step with its date; a fact that ceased to hold stays, struck. */
class HistoryPart extends Section {

    HistoryPart(List<TimelineEntry> entries, TimelineTexts texts) {
        setVisible(!entries.isEmpty());
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "petitions-timeline");
        list.getElement().setAttribute("reversed", true);
        entries.reversed().forEach(entry -> list.add(item(entry, texts.of(entry, ReaderLanguage.get()))));
        add(new H2(getTranslation("petitions.page.timeline")), list);
    }

    private ListItem item(TimelineEntry entry, String text) {
        var language = ReaderLanguage.get();
        var date = new Span(Formats.date(language, entry.happenedAt()));
        date.addClassNames("b-soft", "b-small");
        var words = new Span(text);
        var item = new ListItem(date, words);
        var struckAt = entry.struckAt();
        if (struckAt != null) {
            words.addClassName("petitions-struck");
            var struck = new Span(getTranslation("petitions.timeline.struck", Formats.date(language, struckAt)));
            struck.addClassNames("b-soft", "b-small");
            item.add(struck);
        }
        if (!entry.note().isEmpty()) {
            var note = new Paragraph(entry.note().in(language));
            note.addClassName("b-soft");
            item.add(LanguageMark.tell(note, entry.note()));
        }
        return item;
    }
}
