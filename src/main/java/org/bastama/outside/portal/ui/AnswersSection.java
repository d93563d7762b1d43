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
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ui.OutcomeBadge;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** The newest final answers. */
class AnswersSection extends Section {

    private final transient AuthorityQueries authorities;

    /** Those of a place or of the whole country, which an empty list tells apart. */
    AnswersSection(List<Response> answers, PetitionQueries petitions, AuthorityQueries authorities, boolean ofPlace) {
        this.authorities = authorities;
        var language = ReaderLanguage.get();
        add(new H2(getTranslation("portal.home.answers")));
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "b-rows");
        var shown = petitions.shown(answers.stream().map(Response::petition));
        answers.forEach(answer -> Optional.ofNullable(shown.get(answer.petition()))
                .ifPresent(petition -> list.add(row(answer, petition, language))));
        var none = ofPlace ? "portal.home.answers.none-here" : "portal.home.answers.none";
        add(answers.isEmpty() ? new Paragraph(getTranslation(none)) : list);
    }

    private ListItem row(Response answer, PetitionSummary petition, Language language) {
        var title = new Anchor(
                "/" + PetitionNavigation.page(petition.number()),
                petition.titles().in(language));
        var authority =
                authorities.find(answer.authoritySlug()).map(Authority::names).orElse(petition.authorityName());
        var answered = answer.version().firstPublishedAt();
        var who = new Span(getTranslation("portal.home.answered-by", authority, Formats.date(language, answered)));
        who.addClassName("b-soft");
        return new ListItem(new OutcomeBadge(answer.outcome()), LanguageMark.tell(title, petition.titles()), who);
    }
}
