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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.pack.PackQueries;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.SafeMarkdown;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;

/** What an official reads of a petition: the text, who signed from where and how known, and what has happened. */
@org.springframework.stereotype.Component
class PetitionPart {

    private final PetitionQueries petitions;
    private final Tallies tallies;
    private final TimelineTexts timelineTexts;
    private final TerritoryQueries territories;
    private final ProcedureQueries procedures;
    private final ProcedureText procedureText;
    private final PackQueries packs;

    PetitionPart(
            PetitionQueries petitions,
            Tallies tallies,
            TimelineTexts timelineTexts,
            TerritoryQueries territories,
            ProcedureQueries procedures,
            ProcedureText procedureText,
            PackQueries packs) {
        this.petitions = petitions;
        this.tallies = tallies;
        this.timelineTexts = timelineTexts;
        this.territories = territories;
        this.procedures = procedures;
        this.procedureText = procedureText;
        this.packs = packs;
    }

    /** The demand, the background to be opened, and the way to the public page. */
    Component text(Petition petition, Language language) {
        var section = titled("responses.desk.petition");
        var shown = petition.text().languageFor(language);
        var version = petition.text().in(language);
        if (shown != language) {
            var mark = new Paragraph(section.getTranslation(
                    "petitions.page.other-language", section.getTranslation("shared.language." + shown.code())));
            mark.addClassNames("b-soft", "b-small");
            section.add(mark);
        }
        var demand = new Paragraph(version.demand());
        demand.addClassName("b-lead");
        section.add(LanguageMark.mark(demand, shown));
        if (!version.background().isBlank()) {
            var background = new Html("<div>" + SafeMarkdown.html(version.background()) + "</div>");
            section.add(new NativeDetails(
                    section.getTranslation("responses.desk.background"), LanguageMark.mark(background, shown)));
        }
        section.add(new Paragraph(new Anchor(
                "/" + PetitionNavigation.page(petition.number()), section.getTranslation("responses.desk.public"))));
        var ordinals = packs.ordinals(petition.number());
        ordinals.forEach(ordinal -> section.add(
                new Paragraph(pack(petition, ordinal, ordinals.size() == 1 ? "none" : ordinal.toString(), language))));
        return section;
    }

    private static Anchor pack(Petition petition, int ordinal, String told, Language language) {
        var address = "/p/%s/pack.pdf?threshold=%d&lang=%s".formatted(petition.number(), ordinal, language.code());
        var link = new Anchor(address, "");
        link.setText(link.getTranslation("responses.desk.pack", told));
        // Not a view: the browser itself is to follow it.
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** The counts, by identity level and by territory; where e-mail does not count, that they are declared support. */
    Component counts(Petition petition, Language language) {
        var declared = declaring(petition);
        var section = titled(declared.isPresent() ? "responses.desk.supporters" : "responses.desk.counts");
        declared.map(procedure -> procedureText.declaredSupport(procedure, language))
                .ifPresent(text -> section.add(warning(text)));
        tallies.count(petition.number()).ifPresent(count -> {
            section.add(new Paragraph(total(section, count)));
            if (declared.isPresent()) {
                section.add(new Paragraph(section.getTranslation("petitions.count.declared", count.declared())));
            }
        });
        var column =
                section.getTranslation(declared.isPresent() ? "responses.desk.supported" : "responses.desk.signed");
        var small = new Paragraph(section.getTranslation("responses.desk.small-cells"));
        small.addClassNames("b-soft", "b-small");
        section.add(byLevel(petition, column, language), byTerritory(petition, column, language), small);
        return section;
    }

    /** The petition's procedure, if signatures confirmed by e-mail are only declared support under it. */
    private Optional<Procedure> declaring(Petition petition) {
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        return code == null || version == null
                ? Optional.empty()
                : procedures.find(code, version).filter(procedure -> !procedure.countsEmail());
    }

    private static Paragraph warning(String text) {
        var warning = new Paragraph(text);
        warning.addClassNames("b-notice", "warn");
        return warning;
    }

    private PlainTable byLevel(Petition petition, String column, Language language) {
        var any = new Span();
        var table = new PlainTable(
                any.getTranslation("responses.desk.by-level"),
                List.of(any.getTranslation("responses.desk.level"), column));
        tallies.byLevel(petition.number()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> table.rowHeadedBy(
                        new Span(any.getTranslation("responses.desk.level." + e.getKey())),
                        new Span(Formats.number(language, e.getValue()))));
        return table;
    }

    private PlainTable byTerritory(Petition petition, String column, Language language) {
        var any = new Span();
        var table = new PlainTable(
                any.getTranslation("responses.desk.by-territory"),
                List.of(any.getTranslation("responses.desk.territory"), column));
        tallies.byTerritory(petition.number()).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(e -> table.rowHeadedBy(
                        territory(e.getKey(), language), new Span(Formats.number(language, e.getValue()))));
        return table;
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

    private static String total(Component any, PetitionCount count) {
        return count.threshold() == null
                ? any.getTranslation("responses.desk.signatures", count.count())
                : any.getTranslation("responses.desk.signatures-of", count.count(), count.threshold());
    }

    private Span territory(String code, Language language) {
        var names = territories.find(code).map(Territory::names).orElse(LocalizedText.of(Language.EN, code));
        return LanguageMark.mark(new Span(names.in(language)), names);
    }

    private static Section titled(String key) {
        var section = new Section();
        section.add(new H2(section.getTranslation(key)));
        return section;
    }
}
