package org.bastama.foundation.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the common endings (plural, possessive, case) off Kazakh words, again and again until none is left, then undoes
 * what the endings did to the end of the stem. Endings are compared without the letters that Russian lacks, so words typed
 * on a Russian keyboard have the same stem. Measured against n-grams in docs/decisions/0010-kazakh-search.md.
 */
final class KazakhStemmer {

    /** With Kazakh letters folded ({@link Letters#kazakh}), longest first. */
    private static final List<String> ENDINGS = Stream.of(
                    // plural
                    "лар лер дар дер тар тер",
                    // possessive: our, your (polite), his or hers, theirs
                    "мыз миз ымыз имиз ныз низ ыныз иниз сы си ы и",
                    // genitive, accusative
                    "нын нин дын дин тын тин ны ни ды ди ты ти сын син ын ин н",
                    // dative
                    "га ге ка ке сына сине ына ине ымызга имизге",
                    // locative, and adjectives made of it
                    "да де та те нда нде дагы деги тагы теги ндагы ндеги",
                    // ablative, instrumental
                    "дан ден тан тен нан нен мен бен пен")
            .flatMap(group -> Stream.of(group.split(" ")))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final String VOWELS = "аеёиоуыэюя";

    private KazakhStemmer() {}

    /** The stem of a word in lower case. */
    static String stem(String word) {
        var folded = Letters.kazakh(word);
        var length = word.length();
        for (var shorter = cut(folded, length); shorter < length; shorter = cut(folded, length)) {
            length = shorter;
        }
        return restore(word.substring(0, length));
    }

    private static int cut(String word, int length) {
        var now = word.substring(0, length);
        for (var ending : ENDINGS) {
            if (now.endsWith(ending) && mayEnd(now, length - ending.length(), ending)) {
                return length - ending.length();
            }
        }
        return length;
    }

    /** A stem has three letters, or two that end like ел, үй, су. */
    private static boolean mayEnd(String word, int length, String ending) {
        if (length < 2 || !hasVowel(word, length)) {
            return false;
        }
        var last = word.charAt(length - 1);
        return switch (ending) {
            case "ы", "и" -> length >= 3 && !isVowel(last);
            // тұрғыны is of тұрғын, not of тұрғы: taking н off both makes them one
            case "н" -> length >= 3 && isVowel(last);
            // дауысы is of дауыс, but қаласы of қала
            case "сы", "си" -> length >= 3 && isVowel(last) && last != 'ы' && last != 'и';
            default -> length >= 3 || !isVowel(last) || last == 'у';
        };
    }

    /** кітаб-ы is of кітап, жүрег-і of жүрек, құқығ-ы of құқық; халқ-ы is of халық: the weak vowel goes from both. */
    private static String restore(String stem) {
        var end = stem.length() - 1;
        var last = switch (stem.charAt(end)) {
            case 'б' -> 'п';
            case 'г' -> 'к';
            case 'ғ' -> 'қ';
            default -> stem.charAt(end);
        };
        if (end >= 3 && "ыіи".indexOf(stem.charAt(end - 1)) >= 0 && !isVowel(last) && !isVowel(stem.charAt(end - 2))) {
            return stem.substring(0, end - 1) + last;
        }
        return stem.substring(0, end) + last;
    }

    private static boolean hasVowel(String word, int length) {
        return word.chars().limit(length).anyMatch(c -> isVowel((char) c));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0 || "әөұүі".indexOf(letter) >= 0;
    }
}
