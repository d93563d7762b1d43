package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Status, title, demand, authority and group of a petition, and the languages it is written in. */
class PetitionHead extends Header {

    private final Petition petition;
    private final PetitionNames names;

    PetitionHead(Petition petition, Language text, PetitionNames names, StateBadge badge, @Nullable String key) {
        this.petition = petition;
        this.names = names;
        addClassName("petitions-head");
        var version = petition.text().in(text);
        var demand = new Paragraph(version.demand());
        demand.addClassNames("b-lead", "petitions-demand");
        add(status(badge));
        add(
                LanguageMark.mark(new H1(version.title()), text),
                LanguageMark.mark(demand, text),
                new PetitionFacts(petition, names));
        languageMark(text);
        if (petition.text().versions().size() > 1 || text != ReaderLanguage.get()) {
            add(languages(text, key));
        }
        if (petition.state() == PetitionState.GATHERING) {
            add(notice("petitions.page.gathering"));
        }
        ending();
    }

    private Component status(StateBadge badge) {
        var status = new Paragraph(badge);
        status.add(
                new Span(" "),
                soft(getTranslation("petitions.number", petition.number().value())));
        var topic = names.topic();
        if (topic != null) {
            status.add(soft(" · "), soft(topic.names().in(ReaderLanguage.get())));
        }
        return status;
    }

    /** Tells when the words are in another language than the reader's, or are a translation. */
    private void languageMark(Language shown) {
        var original = petition.text().original();
        if (shown != ReaderLanguage.get()) {
            add(mark("petitions.page.other-language", shown));
        } else if (shown != original) {
            add(mark("petitions.page.translation", original));
        }
    }

    private Component mark(String key, Language language) {
        var mark = new Paragraph(getTranslation(key, getTranslation("shared.language." + language.code())));
        mark.addClassNames("b-soft", "b-small");
        return mark;
    }

    private Component languages(Language shown, @Nullable String key) {
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "petitions-languages");
        petition.text().versions().keySet().forEach(language -> list.add(language(language, shown, key)));
        var nav = new Nav(soft(getTranslation("petitions.page.languages")), list);
        nav.addClassName("b-small");
        nav.getElement().setAttribute("aria-label", getTranslation("petitions.page.languages"));
        return nav;
    }

    private ListItem language(Language language, Language shown, @Nullable String key) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("text", language.code());
        if (key != null) {
            parameters.put("key", key);
        }
        var location = new Location(PetitionNavigation.page(petition.number()), QueryParameters.simple(parameters));
        var link = new Anchor(
                "/" + location.getPathWithQueryParameters(),
                getTranslation("shared.language." + language.code() + ".own"));
        link.getElement().setAttribute("lang", language.code());
        if (language == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var item = new ListItem(link);
        if (language == petition.text().original()) {
            item.add(new Span(" "), soft(getTranslation("petitions.page.original")));
        }
        return item;
    }

    /** Why it ended, when a group or a moderator ended it. */
    private void ending() {
        var reason = names.reason();
        var note = petition.note();
        if (reason == null && note.isEmpty() || !PetitionState.PUBLIC.contains(petition.state())) {
            return;
        }
        add(new EndingNotice(petition.state(), reason, note));
    }

    private Component notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("b-notice");
        return notice;
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassName("b-soft");
        return soft;
    }
}
