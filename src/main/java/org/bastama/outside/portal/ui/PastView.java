package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.outside.portal.PastPetition;
import org.bastama.outside.portal.PastPetitions;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.jspecify.annotations.Nullable;

/** Petitions of other systems: words, order and page are in the address. */
@Route(value = "past", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/portal.css")
class PastView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 25;
    private static final int LAST_PAGE = 100_000;

    private final PastPetitions petitions;

    PastView(PastPetitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var typed = asked.getSingleParameter("q").orElse("");
        var text = typed.substring(0, Math.min(typed.length(), PastSearchForm.LONGEST));
        var sort = sort(asked.getSingleParameter("sort").orElse(""));
        var page = page(asked.getSingleParameter("page").orElse("1"));
        show(text, sort, Page.orLast(new Paging(page, SIZE), paging -> petitions.find(text, sort, paging)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.past.title");
    }

    private void show(String text, @Nullable Sort sort, Page<PastPetition> found) {
        var totals = petitions.totals();
        var lead = new Paragraph(getTranslation("portal.past.totals", totals.petitions(), totals.signatures()));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead, new Paragraph(getTranslation("portal.past.apart")));
        if (totals.petitions() == 0) {
            return;
        }
        add(new PastSearchForm(text, sort));
        if (!text.isBlank()) {
            var count = new Paragraph(getTranslation("portal.past.found", found.total()));
            count.getElement().setAttribute("role", "status");
            add(count);
        }
        var list = new OrderedList();
        list.addClassNames("b-rows", "b-past");
        list.getElement().setAttribute("start", Long.toString((long) found.page() * found.size() + 1));
        var sources = petitions.sources();
        found.items()
                .forEach(petition ->
                        list.add(item(petition, sources.getOrDefault(petition.source(), petition.source()))));
        list.setVisible(!found.items().isEmpty());
        add(list, new PastPages(text, sort, found));
    }

    private ListItem item(PastPetition petition, String source) {
        var title = new Span(petition.title());
        title.addClassName("b-past-title");
        var status = petition.isStatusKnown() ? petition.status().toLowerCase(Locale.ROOT) : "unknown";
        var facts = new Span(String.join(
                " · ",
                Stream.of(
                                getTranslation("portal.past.signatures", petition.signatures()),
                                Formats.date(ReaderLanguage.get(), petition.startedAt()),
                                getTranslation("portal.past.status." + status),
                                getTranslation("portal.past.source", source))
                        .toList()));
        facts.addClassName("b-soft");
        return new ListItem(title, facts);
    }

    private static @Nullable Sort sort(String asked) {
        return Stream.of(Sort.values())
                .filter(sort -> name(sort).equals(asked))
                .findFirst()
                .orElse(null);
    }

    static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** Pages are counted from 1 in the address; anything else is the first. */
    private static int page(String asked) {
        return asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), LAST_PAGE) - 1 : 0;
    }
}
