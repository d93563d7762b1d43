package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.responses.DeskItem;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** One petition on the desk. */
class DeskCard extends ListItem {

    DeskCard(DeskItem item, DeadlineWords words) {
        var language = ReaderLanguage.get();
        addClassNames("b-card", "responses-item");
        add(urgency(item, words), new H2(link(item, language)), facts(item, language));
    }

    private Div urgency(DeskItem item, DeadlineWords words) {
        var deadline = item.deadline();
        if (deadline == null) {
            var none = new Span(getTranslation("responses.desk.no-term"));
            none.addClassName("b-badge");
            return new Div(none);
        }
        var urgency = new Div();
        if (item.handOver().review()) {
            urgency.add(new ReviewBadge(), new Span(" "));
        }
        urgency.add(
                new DeadlineBadge(deadline),
                new Span(" " + getTranslation("responses.desk.due", deadline.dueOn()) + " · " + words.left(deadline)));
        return urgency;
    }

    private Anchor link(DeskItem item, Language language) {
        var number = item.handOver().petition();
        var title = item.title().in(language);
        var link = new Anchor(
                "/" + ResponsesNavigation.desk(number),
                title.isEmpty() ? getTranslation("responses.untitled", number.toString()) : title);
        return LanguageMark.tell(link, item.title());
    }

    /** Under a procedure that does not count them, those who signed here declared their support. */
    private String support(DeskItem item) {
        return item.count() == 0 && item.declared() > 0
                ? getTranslation("responses.desk.declared", item.declared())
                : getTranslation("responses.desk.signatures", item.count());
    }

    private String assignee(DeskItem item) {
        return item.assignee() == null
                ? getTranslation("responses.desk.unassigned")
                : getTranslation("responses.desk.assigned", item.assignee());
    }

    private Paragraph facts(DeskItem item, Language language) {
        var handOver = item.handOver();
        var registered = handOver.incomingNumber() == null
                ? getTranslation("responses.desk.unregistered")
                : getTranslation("responses.desk.registered", handOver.incomingNumber());
        var facts = new Paragraph(
                LanguageMark.mark(new Span(item.authorityName().in(language)), item.authorityName()),
                new Span(" · " + support(item)),
                new Span(" · "
                        + getTranslation("responses.desk.received", Formats.date(language, handOver.handedOverAt()))),
                new Span(" · " + registered),
                new Span(" · " + assignee(item)));
        facts.addClassNames("b-soft", "b-small");
        return facts;
    }
}
