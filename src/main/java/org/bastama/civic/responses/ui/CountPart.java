package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;

/** What an official reads of those who signed a petition: how many, how known, and from where. */
@org.springframework.stereotype.Component
class CountPart {

    private final Tallies tallies;
    private final TerritoryQueries territories;
    private final ProcedureQueries procedures;
    private final ProcedureText procedureText;

    CountPart(Tallies tallies, TerritoryQueries territories, ProcedureQueries procedures, ProcedureText procedureText) {
        this.tallies = tallies;
        this.territories = territories;
        this.procedures = procedures;
        this.procedureText = procedureText;
    }

    /** The counts, by identity level and by territory; where e-mail does not count, that they are declared support. */
    Component of(Petition petition, Language language) {
        var declared = declaring(petition);
        var section = new Section();
        section.add(new H2(
                section.getTranslation(declared.isPresent() ? "responses.desk.supporters" : "responses.desk.counts")));
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

    private static String total(Component any, PetitionCount count) {
        return count.threshold() == null
                ? any.getTranslation("responses.desk.signatures", count.count())
                : any.getTranslation("responses.desk.signatures-of", count.count(), count.threshold());
    }

    private Span territory(String code, Language language) {
        var names = territories.find(code).map(Territory::names).orElse(LocalizedText.of(Language.EN, code));
        return LanguageMark.mark(new Span(names.in(language)), names);
    }
}
