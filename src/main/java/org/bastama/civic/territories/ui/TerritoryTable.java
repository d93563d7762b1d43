package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** Territories as a table: name, kind, code, population, and the way to its editor. */
class TerritoryTable extends NativeTable {

    private final transient Consumer<Territory> edit;

    TerritoryTable(List<Territory> territories, Consumer<Territory> edit) {
        this.edit = edit;
        addClassName("b-table");
        var head = new NativeTableRow();
        Stream.of("name", "kind", "code", "population").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("territories.desk." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
        territories.forEach(t -> getBody().add(row(t)));
    }

    /** The way into a territory. */
    static RouterLink link(Territory territory) {
        var link = new RouterLink(territory.names().in(ReaderLanguage.get()), TerritoriesView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of("in", territory.code())));
        return LanguageMark.mark(link, territory.names());
    }

    private NativeTableRow row(Territory territory) {
        var name = new NativeTableHeaderCell();
        name.add(link(territory));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(
                        getTranslation("territories.kind." + territory.kind().code())),
                new NativeTableCell(territory.code()),
                new NativeTableCell(population(territory)));
    }

    private Component population(Territory territory) {
        var label = getTranslation("territories.desk.edit", territory.names());
        var change = new Button(populationText(territory), event -> edit.accept(territory));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(label + ": " + populationText(territory));
        var source = new Paragraph(new Span(sourceText(territory)));
        source.addClassNames("b-soft", "b-small");
        var cell = new Span(change, source);
        source.setVisible(!sourceText(territory).isEmpty());
        return cell;
    }

    private String populationText(Territory territory) {
        var language = ReaderLanguage.get();
        if (territory.population() == null) {
            return getTranslation("territories.desk.unknown");
        }
        return territory.populationDate() == null
                ? Formats.number(language, territory.population())
                : getTranslation("territories.desk.as-of", territory.population(), territory.populationDate());
    }

    /** Two words of the project's data are translated; what administrators typed stays as it is. */
    private String sourceText(Territory territory) {
        var source = territory.populationSource();
        return switch (source) {
            case null -> "";
            case "published figure" -> getTranslation("territories.source.published-figure");
            case "approximate" -> getTranslation("territories.source.approximate");
            default -> source;
        };
    }
}
