package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** What waits for moderators: each with its age, due date and link. */
class WaitingTable extends PlainTable {

    private final ModerationWords words;
    private final Instant now;

    WaitingTable(String caption, List<String> headers, ModerationWords words, Instant now) {
        super(caption, headers);
        this.words = words;
        this.now = now;
    }

    /** Adds a row for something that waits in a queue. */
    void row(String queue, QueueItem item) {
        var title = item.title().in(ReaderLanguage.get());
        var link = new Anchor("/" + item.path(), title.isBlank() ? getTranslation("moderation.desk.untitled") : title);
        row(
                LanguageMark.tell(link, item.title()),
                new Span(words.queue(queue)),
                new Span(getTranslation("moderation.desk.age", ChronoUnit.DAYS.between(item.since(), now))),
                due(item));
    }

    private Span due(QueueItem item) {
        var due = item.due();
        if (due == null) {
            return new Span(getTranslation("moderation.desk.no-due"));
        }
        var date = new Span(Formats.date(ReaderLanguage.get(), due));
        if (!due.isBefore(now)) {
            return date;
        }
        var overdue = new Span(getTranslation("moderation.desk.overdue"));
        overdue.addClassNames("b-badge", "bad");
        return new Span(date, new Span(" "), overdue);
    }
}
