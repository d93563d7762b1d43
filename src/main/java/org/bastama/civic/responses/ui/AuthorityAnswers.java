package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.ui.AuthoritySection;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LanguageMark;

/** On the authority's page: which petitions it has answered, and how, the newest first. */
@org.springframework.stereotype.Component
class AuthorityAnswers implements AuthoritySection {

    private static final int SHOWN = 20;

    private final ResponseQueries responses;
    private final PetitionQueries petitions;

    AuthorityAnswers(ResponseQueries responses, PetitionQueries petitions) {
        this.responses = responses;
        this.petitions = petitions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(Authority authority, Language language) {
        var page = responses.finalOfAuthority(authority.slug(), Paging.first(SHOWN));
        var list = new UnorderedList();
        list.addClassName("responses-answers");
        var shown = petitions.shown(page.items().stream().map(Response::petition));
        page.items()
                .forEach(response -> Optional.ofNullable(shown.get(response.petition()))
                        .ifPresent(petition -> list.add(item(response, petition, language))));
        if (list.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.authority.answers")), list);
        if (page.total() > SHOWN) {
            section.add(new Paragraph(section.getTranslation("responses.authority.first-only", SHOWN)));
        }
        return Optional.of(section);
    }

    private static ListItem item(Response response, PetitionSummary petition, Language language) {
        var link = new Anchor("/" + PetitionNavigation.page(petition.number()));
        var title = petition.titles().in(language);
        link.setText(
                title.isEmpty()
                        ? link.getTranslation(
                                "responses.untitled", petition.number().toString())
                        : title);
        LanguageMark.tell(link, petition.titles());
        var date = new Span(Formats.date(language, response.version().firstPublishedAt()));
        date.addClassNames("b-soft", "b-small");
        return new ListItem(link, new Span(" "), new OutcomeBadge(response.outcome()), new Span(" "), date);
    }
}
