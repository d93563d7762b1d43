package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bastama.civic.petitions.tally.Tallies.DayCount;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.TextTable;

/** Signatures by day, as a chart with its table, and by territory, as a table. */
class SignaturesPart extends Section {

    private final PetitionNumber number;
    private final boolean declared;

    /** Shows counts by day, oldest first and asked for again for their table, and by the territory's name, largest first. */
    SignaturesPart(
            PetitionNumber number, boolean declared, Supplier<List<DayCount>> byDay, Map<String, Long> byTerritory) {
        this.number = number;
        this.declared = declared;
        add(
                new H2(getTranslation(declared ? "petitions.page.declared-support" : "petitions.page.signatures")),
                new H3(getTranslation("petitions.days.title")));
        add(
                new DayChart(byDay.get(), declared),
                new LazyDetails(getTranslation("petitions.days.table"), () -> dayTable(byDay.get())),
                csv("petitions.days.csv", "by-day"));
        if (!byTerritory.isEmpty()) {
            add(
                    new H3(getTranslation("petitions.places.title")),
                    table("petitions.places.title", "petitions.places.place", byTerritory),
                    csv("petitions.places.csv", "by-territory"));
        }
        if (!byDay.get().isEmpty()) {
            var note =
                    new Paragraph(getTranslation(declared ? "petitions.places.note-people" : "petitions.places.note"));
            note.addClassNames("b-soft", "b-small");
            add(note);
        }
    }

    /** The same figures for other programs, in the reader's language. */
    private Component csv(String text, String figures) {
        var link = new Anchor(
                "/api/v1/petitions/" + number + "/signatures/" + figures + "?format=csv&lang="
                        + ReaderLanguage.get().code(),
                getTranslation(text));
        link.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        var line = new Paragraph(link);
        line.addClassName("b-small");
        return line;
    }

    private Component dayTable(List<DayCount> byDay) {
        var rows = new LinkedHashMap<String, Long>();
        byDay.reversed().forEach(day -> rows.put(Formats.date(ReaderLanguage.get(), day.day()), day.count()));
        return table("petitions.days.title", "petitions.days.day", rows);
    }

    private Component table(String caption, String what, Map<String, Long> counts) {
        var headers = List.of(
                getTranslation(what), getTranslation(declared ? "petitions.count.people" : "petitions.count.column"));
        var rows = counts.entrySet().stream()
                .map(count -> TextTable.Row.of(count.getKey(), Formats.number(ReaderLanguage.get(), count.getValue())))
                .toList();
        return TextTable.underItsHeading(getTranslation(caption), headers, rows);
    }
}
