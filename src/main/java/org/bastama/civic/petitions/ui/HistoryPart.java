package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.web.util.HtmlUtils;

/**
 * The timeline, newest first: every step with its date; a fact that ceased to hold stays, struck. Whatever its length it
 * is one node of the page.
 */
class HistoryPart extends Section {

    HistoryPart(List<TimelineEntry> entries, TimelineTexts texts) {
        setVisible(!entries.isEmpty());
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "petitions-timeline");
        list.getElement()
                .setAttribute("reversed", true)
                .setProperty(
                        "innerHTML",
                        entries.reversed().stream()
                                .map(entry -> item(entry, texts.of(entry, ReaderLanguage.get())))
                                .collect(Collectors.joining()));
        add(new H2(getTranslation("petitions.page.timeline")), list);
    }

    private String item(TimelineEntry entry, String text) {
        var language = ReaderLanguage.get();
        var struckAt = entry.struckAt();
        var item = new StringBuilder("<li>").append(small(Formats.date(language, entry.happenedAt())));
        if (struckAt == null) {
            item.append("<span>").append(escaped(text)).append("</span>");
        } else {
            item.append("<span class=\"petitions-struck\">")
                    .append(escaped(text))
                    .append("</span>");
            item.append(small(getTranslation("petitions.timeline.struck", Formats.date(language, struckAt))));
        }
        if (!entry.note().isEmpty()) {
            item.append("<p class=\"b-soft\">")
                    .append(LanguageMark.tell(entry.note()))
                    .append("</p>");
        }
        return item.append("</li>").toString();
    }

    private static String small(String text) {
        return "<span class=\"b-soft b-small\">" + escaped(text) + "</span>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
