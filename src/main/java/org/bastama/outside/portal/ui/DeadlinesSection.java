package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.ui.ReviewBadge;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** Deadlines of authorities that run out, the most urgent first. */
class DeadlinesSection extends Section {

    private final transient AuthorityQueries authorities;

    /** Those of a place or of the whole country, which an empty list tells apart. */
    DeadlinesSection(
            List<Deadline> deadlines,
            PetitionQueries petitions,
            ResponseQueries responses,
            AuthorityQueries authorities,
            boolean ofPlace) {
        this.authorities = authorities;
        add(new H2(getTranslation("portal.home.deadlines")));
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "b-rows");
        var shown = petitions.shown(deadlines.stream().map(Deadline::petition));
        var reviewed = responses.underReview(shown.keySet());
        deadlines.forEach(deadline -> Optional.ofNullable(shown.get(deadline.petition()))
                .ifPresent(petition -> list.add(row(deadline, petition, reviewed.contains(petition.number())))));
        var none = ofPlace ? "portal.home.deadlines.none-here" : "portal.home.deadlines.none";
        add(deadlines.isEmpty() ? new Paragraph(getTranslation(none)) : list);
    }

    private ListItem row(Deadline deadline, PetitionSummary petition, boolean review) {
        var language = ReaderLanguage.get();
        var state = new Span(getTranslation(
                "portal.home.deadline." + deadline.state().name().toLowerCase(java.util.Locale.ROOT),
                deadline.dueOn()));
        state.addClassNames("b-badge", tone(deadline.state()));
        var title = new Anchor(
                "/" + PetitionNavigation.page(petition.number()),
                petition.titles().in(language));
        var authority = new Span(authorities
                .find(deadline.authoritySlug())
                .map(Authority::names)
                .orElse(petition.authorityName())
                .in(language));
        authority.addClassName("b-soft");
        var badges = review ? new Span(new ReviewBadge(), new Span(" "), state) : state;
        return new ListItem(badges, LanguageMark.tell(title, petition.titles()), authority);
    }

    private static String tone(Deadline.State state) {
        return switch (state) {
            case OVERDUE, LONG_OVERDUE -> "bad";
            case DUE_SOON -> "warn";
            case SUSPENDED -> "paused";
            case RUNNING, STOPPED -> "accent";
        };
    }
}
