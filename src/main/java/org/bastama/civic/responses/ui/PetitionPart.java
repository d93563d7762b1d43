package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.pack.PackQueries;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.SafeMarkdown;
import org.bastama.foundation.shell.LanguageMark;

/** What an official reads of a petition: the text, and what has happened. */
@org.springframework.stereotype.Component
class PetitionPart {

    private final PetitionQueries petitions;
    private final TimelineTexts timelineTexts;
    private final PackQueries packs;

    PetitionPart(PetitionQueries petitions, TimelineTexts timelineTexts, PackQueries packs) {
        this.petitions = petitions;
        this.timelineTexts = timelineTexts;
        this.packs = packs;
    }

    /** The demand, the background to be opened, and the way to the public page. */
    Component text(Petition petition, Language language) {
        var section = titled("responses.desk.petition");
        section.addClassName("responses-asked");
        var shown = petition.text().languageFor(language);
        var version = petition.text().in(language);
        if (shown != language) {
            section.add(writtenIn(shown));
        }
        var demand = new Paragraph(version.demand());
        demand.addClassName("b-lead");
        section.add(LanguageMark.mark(demand, shown));
        if (!version.background().isBlank()) {
            var background = new Html("<div>" + SafeMarkdown.html(version.background()) + "</div>");
            section.add(new NativeDetails(
                    section.getTranslation("responses.desk.background"), LanguageMark.mark(background, shown)));
        }
        section.add(links(petition, language));
        return section;
    }

    private Component links(Petition petition, Language language) {
        var page = new Anchor("/" + PetitionNavigation.page(petition.number()), "");
        page.setText(page.getTranslation("responses.desk.public"));
        var links = new UnorderedList(new ListItem(page));
        links.addClassName("b-plain-list");
        var ordinals = packs.ordinals(petition.number());
        ordinals.forEach(ordinal -> links.add(
                new ListItem(pack(petition, ordinal, ordinals.size() == 1 ? "none" : ordinal.toString(), language))));
        return links;
    }

    private static Paragraph writtenIn(Language language) {
        var mark = new Paragraph();
        mark.setText(mark.getTranslation(
                "petitions.page.other-language", mark.getTranslation("shared.language." + language.code())));
        mark.addClassNames("b-soft", "b-small");
        return mark;
    }

    private static Anchor pack(Petition petition, int ordinal, String told, Language language) {
        var address = "/p/%s/pack.pdf?threshold=%d&lang=%s".formatted(petition.number(), ordinal, language.code());
        var link = new Anchor(address, "");
        link.setText(link.getTranslation("responses.desk.pack", told));
        // Not a view: the browser itself is to follow it.
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** The timeline, newest first; what ceased to hold is struck. */
    Component timeline(Petition petition, Language language) {
        var section = titled("responses.desk.timeline");
        var list = new OrderedList();
        list.addClassNames("b-plain-list", "responses-timeline");
        list.getElement().setAttribute("reversed", true);
        petitions.timeline(petition.number()).reversed().forEach(entry -> list.add(step(entry, language)));
        section.add(list);
        return section;
    }

    private ListItem step(TimelineEntry entry, Language language) {
        var date = new Span(Formats.date(language, entry.happenedAt()));
        date.addClassNames("b-soft", "b-small");
        var text = new Span(timelineTexts.of(entry, language));
        if (entry.struckAt() != null) {
            text.addClassName("responses-struck");
            text.add(new Span(" (" + text.getTranslation("responses.desk.struck") + ")"));
        }
        var item = new ListItem(date, text);
        if (!entry.note().isEmpty()) {
            item.add(new Div(LanguageMark.tell(new Span(entry.note().in(language)), entry.note())));
        }
        return item;
    }

    private static Section titled(String key) {
        var section = new Section();
        section.add(new H2(section.getTranslation(key)));
        return section;
    }
}
