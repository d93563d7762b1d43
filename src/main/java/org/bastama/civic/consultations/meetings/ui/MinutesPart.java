package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.bastama.civic.consultations.meetings.Minutes;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** What was said and decided, and how many came. */
class MinutesPart extends Div {

    private final transient Map<Integer, String> contributions;

    /**
     * The published minutes.
     *
     * @param contributions where the contributions are that decisions follow from
     */
    MinutesPart(Minutes minutes, String attendance, Map<Integer, String> contributions) {
        this.contributions = contributions;
        add(
                new H3(getTranslation("consultations.meetings.minutes.title")),
                new Paragraph(attendance),
                Written.of(minutes.text()));
        if (!minutes.decisions().isEmpty()) {
            var list = new OrderedList();
            minutes.decisions().forEach(decision -> list.add(item(decision)));
            add(new H3(getTranslation("consultations.meetings.decision.title")), list);
        }
        add(Written.small(minutes.by() + " · " + Formats.date(ReaderLanguage.get(), minutes.publishedAt())));
    }

    private ListItem item(Minutes.Decision decision) {
        var item = new ListItem(Written.of(decision.text()));
        if (!decision.contributions().isEmpty()) {
            var from = new Paragraph(new Span(getTranslation("consultations.meetings.decision.from")));
            from.addClassNames("b-soft", "b-small");
            decision.contributions().forEach(number -> from.add(new Span(" "), contribution(number)));
            item.add(from);
        }
        return item;
    }

    /** What was hidden or taken back since is a number without a page. */
    private Component contribution(int number) {
        var words = getTranslation("consultations.meetings.decision.number", String.valueOf(number));
        var path = contributions.get(number);
        if (path == null) {
            return new Span(words);
        }
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
