package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.bastama.civic.procedures.CalendarDay;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Adds or changes a day of the calendar. */
class CalendarDayForm extends Div {

    /** What was typed. */
    record Typed(@Nullable LocalDate date, CalendarDay.Kind kind, Map<Language, String> names) {}

    private final DayField date = new DayField(getTranslation("procedures.calendar.date"));
    private final NativeSelect kind;
    private final Map<Language, TextField> names = new EnumMap<>(Language.class);

    /** The predicate saves, shows what is wrong at the fields, and answers whether it was saved. */
    CalendarDayForm(BiPredicate<Typed, Rejected> save) {
        var kinds = new LinkedHashMap<String, String>();
        for (var each : CalendarDay.Kind.values()) {
            kinds.put(each.code(), getTranslation("procedures.calendar.kind." + each.code()));
        }
        kind = new NativeSelect(getTranslation("procedures.calendar.kind"), kinds);
        var rejected = new Rejected().field("date", date).field("kind", kind);
        add(date, kind);
        for (var language : Language.all()) {
            var name = new TextField(getTranslation("procedures.calendar.name." + language.code()));
            name.setMaxLength(100);
            name.setManualValidation(true);
            names.put(language, name);
            rejected.field("name_" + language.code(), name);
            add(name);
        }
        var button = new Button(getTranslation("procedures.calendar.save"), event -> {
            if (save.test(typed(), rejected)) {
                clear();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(button);
        buttons.addClassName("b-toolbar");
        add(buttons);
    }

    /** Shows a day to be changed. */
    void edit(CalendarDay day) {
        date.setValue(day.date());
        kind.setValue(day.kind().code());
        names.forEach((language, field) ->
                field.setValue(day.names().exactly(language).orElse("")));
        date.focus();
    }

    private Typed typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        names.forEach((language, field) -> typed.put(language, field.getValue()));
        return new Typed(
                date.getValue(), CalendarDay.Kind.valueOf(kind.getValue().toUpperCase(Locale.ROOT)), typed);
    }

    private void clear() {
        date.setValue(null);
        names.values().forEach(TextField::clear);
    }
}
