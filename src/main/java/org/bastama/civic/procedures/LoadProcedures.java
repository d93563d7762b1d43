package org.bastama.civic.procedures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.ReferenceData;
import org.bastama.foundation.shared.ReferenceTransaction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings the project's procedures and the calendar of Kazakhstan into the database before the portal serves anybody. */
@Component
class LoadProcedures implements SmartInitializingSingleton {

    private final ProcedureRepository procedures;
    private final CalendarRepository calendars;
    private final ProcedureQueries queries;
    private final CalendarQueries calendarQueries;
    private final ReferenceTransaction transaction;

    LoadProcedures(
            ProcedureRepository procedures,
            CalendarRepository calendars,
            ProcedureQueries queries,
            CalendarQueries calendarQueries,
            ReferenceTransaction transaction) {
        this.procedures = procedures;
        this.calendars = calendars;
        this.queries = queries;
        this.calendarQueries = calendarQueries;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.run(this::load);
        queries.prepare();
        calendarQueries.prepare();
    }

    /** Adds versions that are missing and follows the data's calendar; running it twice changes nothing. */
    private void load() {
        var known = new HashSet<String>();
        procedures.all().forEach(p -> known.add(p.code() + " " + p.version()));
        for (var entry : ReferenceData.yaml("procedures")) {
            var definition = ProcedureDocument.json(entry);
            var procedure = ProcedureDocument.read(definition);
            if (known.add(procedure.code() + " " + procedure.version())) {
                procedures.insert(procedure, definition);
            }
        }
        calendars.follow(calendar());
    }

    /** The project's own calendar of Kazakhstan. */
    static List<CalendarDay> calendar() {
        return ReferenceData.csv("calendar-kz").stream()
                .map(row -> new CalendarDay(
                        "KZ",
                        LocalDate.parse(row.getOrDefault("date", "")),
                        CalendarDay.Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                        LocalizedText.of(row.get("name_kk"), row.get("name_ru"), row.get("name_en"))))
                .toList();
    }
}
