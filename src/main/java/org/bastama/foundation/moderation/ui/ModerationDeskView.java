package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.moderation.spi.ModerationQueue;
import org.bastama.foundation.moderation.spi.QueueItem;
import org.bastama.foundation.shell.MainLayout;
import org.springframework.beans.factory.ObjectProvider;

/** The moderators' desk: what waits in every room's queue, what is due first on top; the queue is in the address. */
@Route(value = "moderation", layout = MainLayout.class)
@RolesAllowed("MODERATOR")
@StyleSheet("context://styles/moderation.css")
class ModerationDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private record Waiting(String queue, QueueItem item) {}

    private final List<ModerationQueue> queues;
    private final ModerationWords words;
    private final Clock clock;

    ModerationDeskView(ObjectProvider<ModerationQueue> queues, ModerationWords words, Clock clock) {
        this.queues = queues.orderedStream()
                .sorted(Comparator.comparing(ModerationQueue::code))
                .toList();
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("queue");
        show(asked.filter(code -> queues.stream().anyMatch(queue -> queue.code().equals(code))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.desk.title");
    }

    /** Shows one queue, or all. */
    void show(Optional<String> chosen) {
        removeAll();
        var lead = new Paragraph(getTranslation("moderation.desk.lead"));
        lead.addClassName("b-lead");
        var waiting = queues.stream()
                .flatMap(queue -> queue.waiting().stream().map(item -> new Waiting(queue.code(), item)))
                .sorted(Comparator.comparing(
                                (Waiting w) -> w.item().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(w -> w.item().since()))
                .toList();
        add(new H1(getPageTitle()), lead, filter(waiting, chosen));
        var shown = waiting.stream()
                .filter(w -> chosen.isEmpty() || chosen.get().equals(w.queue()))
                .toList();
        add(shown.isEmpty() ? empty() : table(shown));
    }

    private Component filter(List<Waiting> waiting, Optional<String> chosen) {
        var links = new UnorderedList();
        links.addClassNames("b-plain-list", "moderation-queues");
        links.add(link("moderation", getTranslation("moderation.desk.all"), waiting.size(), chosen.isEmpty()));
        for (var queue : queues) {
            var count =
                    waiting.stream().filter(w -> w.queue().equals(queue.code())).count();
            links.add(link(
                    ModerationNavigation.desk(queue.code()),
                    words.queue(queue.code()),
                    count,
                    chosen.filter(queue.code()::equals).isPresent()));
        }
        var navigation = new Nav(links);
        navigation.getElement().setAttribute("aria-label", getTranslation("moderation.desk.queues"));
        return navigation;
    }

    private static ListItem link(String path, String label, long count, boolean current) {
        var link = new Anchor("/" + path, label + " · " + count);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Component empty() {
        var empty = new Paragraph(getTranslation("moderation.desk.empty"));
        empty.addClassName("b-notice");
        return empty;
    }

    private Component table(List<Waiting> shown) {
        var headers = List.of("subject", "queue", "waiting", "due").stream()
                .map(column -> getTranslation("moderation.desk." + column))
                .toList();
        var table = new WaitingTable(
                getTranslation("moderation.desk.caption", shown.size()), headers, words, clock.instant());
        shown.stream().limit(SHOWN).forEach(w -> table.row(w.queue(), w.item()));
        if (shown.size() <= SHOWN) {
            return table;
        }
        return new Div(table, new Paragraph(getTranslation("moderation.desk.first-only", SHOWN, shown.size())));
    }
}
