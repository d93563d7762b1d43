package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.procedures.CalendarDay;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** The days that a calendar names, as a table. */
class CalendarTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("date", "weekday", "kind", "name");

    private final transient Consumer<CalendarDay> edit;
    private final transient Consumer<CalendarDay> remove;

    CalendarTable(List<CalendarDay> days, Consumer<CalendarDay> edit, Consumer<CalendarDay> remove) {
        this.edit = edit;
        this.remove = remove;
        addClassName("b-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("procedures.calendar." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        head.add(new NativeTableCell());
        getHead().add(head);
        days.forEach(day -> getBody().add(row(day)));
    }

    private NativeTableRow row(CalendarDay day) {
        var language = ReaderLanguage.get();
        var date = Formats.date(language, day.date());
        var change = button("edit", date, () -> edit.accept(day));
        var out = button("remove", date, () -> remove.accept(day));
        out.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var first = new NativeTableHeaderCell(date);
        first.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                first,
                new NativeTableCell(day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale())),
                new NativeTableCell(
                        getTranslation("procedures.calendar.kind." + day.kind().code())),
                new NativeTableCell(LanguageMark.mark(new Span(day.names().in(language)), day.names())),
                new NativeTableCell(change, out));
    }

    private Button button(String what, String date, Runnable action) {
        var button = new Button(getTranslation("procedures.calendar." + what), event -> action.run());
        button.setAriaLabel(getTranslation("procedures.calendar." + what + "-day", date));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
