package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;

/** On the authority's page: by when it has to answer which petition, the most urgent first. */
@org.springframework.stereotype.Component
class AuthorityDeadlines implements AuthoritySection {

    private static final int SHOWN = 20;

    private final DeadlineQueries deadlines;
    private final PetitionQueries petitions;
    private final DeadlineWords words;

    AuthorityDeadlines(DeadlineQueries deadlines, PetitionQueries petitions, DeadlineWords words) {
        this.deadlines = deadlines;
        this.petitions = petitions;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        var page = deadlines.runningOfAuthority(authority.slug(), Paging.first(SHOWN));
        if (page.items().isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.authority.deadlines")));
        var table = new PlainTable(
                section.getTranslation("responses.authority.deadlines.caption", page.total()),
                List.of(
                        section.getTranslation("responses.authority.petition"),
                        section.getTranslation("responses.deadline.due"),
                        section.getTranslation("responses.authority.state")));
        var titles = petitions.titles(page.items().stream().map(Deadline::petition));
        page.items()
                .forEach(deadline -> table.rowHeadedBy(
                        link(deadline.petition(), Optional.ofNullable(titles.get(deadline.petition())), language),
                        new Span(Formats.date(language, deadline.dueOn())),
                        state(deadline)));
        section.add(table);
        if (page.total() > SHOWN) {
            section.add(new Paragraph(section.getTranslation("responses.authority.first-only", SHOWN)));
        }
        return Optional.of(section);
    }

    private Component state(Deadline deadline) {
        return new Span(new DeadlineBadge(deadline), new Span(" " + words.left(deadline)));
    }

    private static Component link(PetitionNumber number, Optional<LocalizedText> titles, Language language) {
        var link = new Anchor("/" + PetitionNavigation.page(number));
        link.setText(titles.map(t -> t.in(language))
                .filter(t -> !t.isEmpty())
                .orElseGet(() -> link.getTranslation("responses.untitled", number.toString())));
        titles.ifPresent(t -> LanguageMark.tell(link, t));
        return link;
    }
}
