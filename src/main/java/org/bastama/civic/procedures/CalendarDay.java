package org.bastama.civic.procedures;

import java.time.LocalDate;
import java.util.Locale;
import org.bastama.foundation.shared.LocalizedText;

/** A day of a country's calendar that is not what its weekday says. */
public record CalendarDay(String country, LocalDate date, Kind kind, LocalizedText names) {

    /** What the day is; a working day is a weekend day on which people work. */
    public enum Kind {
        HOLIDAY,
        DAY_OFF,
        WORKING;

        /** The word in data, such as {@code day_off}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
