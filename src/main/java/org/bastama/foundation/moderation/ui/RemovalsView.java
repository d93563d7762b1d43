package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bastama.foundation.moderation.ModerationQueries;
import org.bastama.foundation.moderation.ModerationQueries.DecisionCount;
import org.bastama.foundation.moderation.ModerationQueries.Removal;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** The public removal log and statistics of decisions; the page of the log is in the address. */
@Route(value = "removals", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/moderation.css")
class RemovalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int MONTHS = 12;

    private final ModerationQueries queries;
    private final ModerationWords words;
    private final Clock clock;

    RemovalsView(ModerationQueries queries, ModerationWords words, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        removeAll();
        var lead = new Paragraph(getTranslation("moderation.removals.lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        showLog(Page.orLast(new Paging(page, PAGE), queries::removals));
        showStatistics(queries.decisions(YearMonth.from(Formats.day(clock.instant())), MONTHS));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.removals.title");
    }

    private void showLog(Page<Removal> page) {
        add(new H2(getTranslation("moderation.removals.log")));
        if (page.total() == 0) {
            add(new Paragraph(getTranslation("moderation.removals.empty")));
            return;
        }
        var table = new PlainTable(
                getTranslation("moderation.removals.caption", page.total()),
                headers("removals", "date", "what", "reason"));
        page.items()
                .forEach(removal -> table.row(
                        new Span(Formats.date(ReaderLanguage.get(), removal.removedAt())),
                        new Span(getTranslation(
                                "moderation.removals.subject", words.kind(removal.kind()), removal.subject())),
                        reason(removal)));
        add(table);
        if (page.pages() > 1) {
            add(pages(page));
        }
    }

    private Component reason(Removal removal) {
        var reason = new Div(new Span(words.reason(removal.reasonCode())));
        if (!removal.note().isEmpty()) {
            var note = new Paragraph(removal.note().in(ReaderLanguage.get()));
            note.addClassNames("b-soft", "b-small");
            reason.add(LanguageMark.tell(note, removal.note()));
        }
        return reason;
    }

    private Component pages(Page<Removal> page) {
        var pages = new Nav();
        pages.addClassName("b-toolbar");
        pages.getElement().setAttribute("aria-label", getTranslation("moderation.removals.pages"));
        if (page.page() > 0) {
            pages.add(new Anchor("/removals?page=" + (page.page() - 1), getTranslation("moderation.removals.newer")));
        }
        pages.add(new Span(getTranslation("moderation.removals.page", page.page() + 1, page.pages())));
        if (page.page() + 1 < page.pages()) {
            pages.add(new Anchor("/removals?page=" + (page.page() + 1), getTranslation("moderation.removals.older")));
        }
        return pages;
    }

    private void showStatistics(List<DecisionCount> counts) {
        add(new H2(getTranslation("moderation.statistics.title")));
        if (counts.isEmpty()) {
            add(new Paragraph(getTranslation("moderation.statistics.empty")));
            return;
        }
        var table = new PlainTable(
                getTranslation("moderation.statistics.caption"),
                headers("statistics", "month", "queue", "verdict", "reason", "count"));
        counts.forEach(count -> table.row(
                new Span(Formats.month(ReaderLanguage.get(), count.month())),
                new Span(words.queue(count.queue())),
                new Span(words.verdict(count.verdict())),
                new Span(words.reason(count.reasonCode())),
                number(count.count())));
        add(reasons(counts), table);
    }

    private Component reasons(List<DecisionCount> counts) {
        var sums = counts.stream()
                .filter(DecisionCount::isReasoned)
                .collect(Collectors.groupingBy(
                        count -> words.reason(count.reasonCode()),
                        TreeMap::new,
                        Collectors.summingLong(DecisionCount::count)));
        var table = new PlainTable(
                getTranslation("moderation.statistics.reasons-caption"), headers("statistics", "reason", "count"));
        sums.entrySet().stream()
                .sorted(Comparator.comparing(java.util.Map.Entry<String, Long>::getValue)
                        .reversed())
                .forEach(sum -> table.row(new Span(sum.getKey()), number(sum.getValue())));
        return table;
    }

    private List<String> headers(String group, String... columns) {
        return List.of(columns).stream()
                .map(column -> getTranslation("moderation." + group + "." + column))
                .toList();
    }

    private static Span number(long number) {
        return new Span(Formats.number(ReaderLanguage.get(), number));
    }
}
