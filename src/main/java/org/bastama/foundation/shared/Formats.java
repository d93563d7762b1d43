package org.bastama.foundation.shared;

import com.ibm.icu.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates and numbers as each language writes them (DOMAIN §9: kk "2024 ж. 3 сәуір", ru "3 апреля 2024 г.", en-GB);
 * what is read as one word stays on one line.
 */
public final class Formats {

    /** All of Kazakhstan is UTC+5 since 1 March 2024; days of deadlines and tallies are days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final List<String> KAZAKH_MONTHS = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("d\u00A0MMMM yyyy\u00A0'г.'", Locale.of("ru"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter RUSSIAN_MONTH =
            DateTimeFormatter.ofPattern("LLLL yyyy\u00A0'г.'", Locale.of("ru"));
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Formats() {}

    /** A date in words. */
    public static String date(Language language, LocalDate date) {
        return switch (language) {
            case KK ->
                "%d\u00A0ж. %d\u00A0%s"
                        .formatted(date.getYear(), date.getDayOfMonth(), KAZAKH_MONTHS.get(date.getMonthValue() - 1));
            case RU -> RUSSIAN.format(date);
            case EN -> ENGLISH.format(date);
        };
    }

    /** The day of an instant in the portal's zone, in words. */
    public static String date(Language language, Instant instant) {
        return date(language, day(instant));
    }

    /** Date in words and time in hours and minutes, in the portal's zone. */
    public static String dateTime(Language language, Instant instant) {
        var local = ZonedDateTime.ofInstant(instant, ZONE);
        return date(language, local.toLocalDate()) + ", " + TIME.format(local);
    }

    /** Hours of one day, with the date in words, in the portal's zone. */
    public static String span(Language language, Instant start, Instant end) {
        return dateTime(language, start) + "–" + TIME.format(ZonedDateTime.ofInstant(end, ZONE));
    }

    /** A month in words. */
    public static String month(Language language, YearMonth month) {
        return switch (language) {
            case KK -> "%d\u00A0ж. %s".formatted(month.getYear(), KAZAKH_MONTHS.get(month.getMonthValue() - 1));
            case RU -> RUSSIAN_MONTH.format(month);
            case EN -> ENGLISH_MONTH.format(month);
        };
    }

    /** A whole number with the language's grouping. */
    public static String number(Language language, long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** The day of an instant in the portal's zone. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
