package org.bastama.civic.consultations.drafttext;

import java.util.Locale;

/** How the numbers of an automatic list are written (ECMA-376, ST_NumberFormat). */
enum ListNumberFormat {
    DECIMAL,
    PADDED,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_RUSSIAN,
    UPPER_RUSSIAN,
    BULLET,
    NONE;

    /** Without ё, й, ъ, ы, ь, as Word counts. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** The format of a name; one that is not known here counts in figures. */
    static ListNumberFormat of(String name) {
        return switch (name) {
            case "decimalZero" -> PADDED;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "russianLower" -> LOWER_RUSSIAN;
            case "russianUpper" -> UPPER_RUSSIAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** A number as it is written; what a format cannot write is written in figures. */
    String write(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case PADDED -> "%02d".formatted(number);
            case LOWER_LETTER -> letters(LATIN, number);
            case UPPER_LETTER -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_RUSSIAN -> letters(RUSSIAN, number);
            case UPPER_RUSSIAN -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    /** After the last letter come two of each: aa, bb. */
    private static String letters(String alphabet, int number) {
        var times = (number - 1) / alphabet.length() + 1;
        if (number < 1 || times > 5) {
            return String.valueOf(number);
        }
        return alphabet.substring((number - 1) % alphabet.length())
                .substring(0, 1)
                .repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        var left = number;
        for (var i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
