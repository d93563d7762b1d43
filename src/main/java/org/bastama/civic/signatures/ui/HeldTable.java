package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.signatures.HeldSignature;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** Signatures in quarantine as a table, to be ticked. */
class HeldTable extends Div {

    private static final List<String> COLUMNS = List.of("name", "domain", "territory", "why", "signed");

    private final Map<UUID, Checkbox> ticks = new LinkedHashMap<>();

    HeldTable(List<HeldSignature> held, TerritoryQueries territories) {
        PlainTable.scrolling(this, getTranslation("signatures.quarantine.caption"));
        var caption = new NativeTableCaption();
        caption.setText(getTranslation("signatures.quarantine.caption"));
        var body = new NativeTableBody();
        held.forEach(one -> body.add(row(one, territories)));
        var table = new NativeTable(caption, new NativeTableHeader(headers()), body);
        table.addClassName("b-table");
        add(table);
    }

    /** What is ticked. */
    List<UUID> selected() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private NativeTableRow headers() {
        var all = new Checkbox();
        all.setAriaLabel(getTranslation("signatures.quarantine.select-all"));
        all.addValueChangeListener(event -> ticks.values().forEach(tick -> tick.setValue(event.getValue())));
        var headers = new NativeTableRow(new NativeTableHeaderCell(all));
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("signatures.quarantine." + column));
            cell.getElement().setAttribute("scope", "col");
            headers.add(cell);
        });
        return headers;
    }

    private NativeTableRow row(HeldSignature held, TerritoryQueries territories) {
        var tick = new Checkbox();
        tick.setAriaLabel(getTranslation("signatures.quarantine.select", held.name()));
        ticks.put(held.id(), tick);
        var row = new NativeTableRow();
        List.<Component>of(
                        tick,
                        new Span(held.name()),
                        new Span(held.domain()),
                        new TerritoryLabel(territories, held.territoryCode()),
                        new Span(getTranslation("signatures.quarantine." + held.reason())),
                        new Span(Formats.dateTime(ReaderLanguage.get(), held.signedAt())))
                .forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }
}
