package org.bastama.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which method finds Kazakh word forms: endings taken off, or n-grams (docs/decisions/0010-kazakh-search.md). */
class KazakhWordFormsTest {

    /** Forms of one word: who looks for the first wants the second. */
    private static final List<String> SAME = List.of(
            "қала қалалар",
            "қала қаланың",
            "қала қаласында",
            "қала қалаларымызда",
            "мектеп мектептер",
            "мектеп мектебі",
            "мектеп мектептегі",
            "мектеп мектебіне",
            "кітап кітабын",
            "жүрек жүрегі",
            "құқық құқығы",
            "құқық құқықтары",
            "халық халқы",
            "халық халқымыз",
            "орын орны",
            "көше көшелеріміз",
            "көше көшеге",
            "жол жолдарды",
            "жол жолдан",
            "су суды",
            "су сумен",
            "үй үйлерде",
            "үй үйінің",
            "бала балаға",
            "балабақша балабақшалар",
            "аурухана ауруханада",
            "ауыл ауылдарға",
            "ауыл ауылдағы",
            "жер жерлері",
            "дәрігер дәрігерлер",
            "мұғалім мұғалімдерге",
            "автобус автобустар",
            "аялдама аялдаманы",
            "саябақ саябағы",
            "өзен өзенінің",
            "әкім әкімге",
            "әкімдік әкімдігі",
            "петиция петициялар",
            "дауыс дауысы",
            "ел еліміз",
            "тұрғын тұрғындардың",
            "жарық жарығы",
            "қоқыс қоқыстан",
            "ағаш ағаштарды",
            "қоғам қоғамның",
            "заң заңға",
            "дүкен дүкендер",
            "жол жолы",
            "көлік көлігіміз",
            "жұмыс жұмысы",
            "жұмыс жұмысты",
            "тұрғын тұрғыны",
            "құрылыс құрылысының",
            "орман орманды",
            "мәселе мәселесі",
            "мәселе мәселелер");

    /** More of the same, written after the endings were settled and never used to change them. */
    private static final List<String> SAME_UNSEEN = List.of(
            "дәріхана дәріханалар",
            "бағдарлама бағдарламаның",
            "өтініш өтініші",
            "шешім шешімге",
            "жауап жауабы",
            "мүше мүшелері",
            "топ топтың",
            "аудан ауданы",
            "аудан аудандағы",
            "облыс облысы",
            "министрлік министрлігі",
            "тариф тарифті",
            "газ газбен",
            "баға бағаны",
            "жалақы жалақысы",
            "тротуар тротуарлар",
            "көпір көпірді",
            "ит иттер",
            "жас жастардың",
            "жылу жылуды",
            "тазалық тазалығы",
            "қауіпсіздік қауіпсіздігі",
            "мұрын мұрны",
            "көрші көршілеріміздің",
            "ойын ойыны");

    /** Different words: finding one for the other annoys. */
    private static final List<String> OTHER = List.of(
            "қала қалам",
            "жол жолақ",
            "бала балық",
            "су сурет",
            "ел елу",
            "тұз тұзақ",
            "көше көшет",
            "мектеп мекен",
            "ауыл ауыз",
            "аурухана ауа",
            "жер жерлес",
            "кітап китель",
            "орын орман",
            "құқық құдық",
            "сауда саулық",
            "балық балшық",
            "заң заман",
            "үй үйрек",
            "ағаш аға",
            "қоғам қорғау",
            "дүкен дүние",
            "жүрек жүру",
            "көл көлік",
            "әкім әкелу",
            "жарық жарыс");

    @Test
    void takingEndingsOffFindsMoreAndErrsLessThanNGrams() {
        var stems = new Score((a, b) -> KazakhStemmer.stem(a).equals(KazakhStemmer.stem(b)));
        var best = Stream.of(3, 4)
                .flatMap(n ->
                        Stream.of(0.5, 0.6, 0.7, 0.8).map(share -> new Score((a, b) -> nGramsMatch(a, b, n, share))))
                .max(java.util.Comparator.comparingDouble(Score::f1))
                .orElseThrow();

        assertThat(stems.found()).isGreaterThanOrEqualTo(0.9);
        assertThat(stems.share(SAME_UNSEEN)).isGreaterThanOrEqualTo(0.9);
        assertThat(stems.mistaken()).isLessThanOrEqualTo(0.05);
        assertThat(stems.f1()).isGreaterThan(best.f1());
    }

    @Test
    void wordsTypedWithRussianLettersHaveTheSameStems() {
        for (var pair : SAME) {
            for (var word : pair.split(" ")) {
                assertThat(Letters.kazakh(KazakhStemmer.stem(Letters.kazakh(word))))
                        .as(word)
                        .isEqualTo(Letters.kazakh(KazakhStemmer.stem(word)));
            }
        }
    }

    private static boolean nGramsMatch(String typed, String other, int n, double share) {
        var wanted = nGrams(typed, n);
        var there = nGrams(other, n);
        return wanted.stream().filter(there::contains).count() >= Math.ceil(wanted.size() * share);
    }

    private static Set<String> nGrams(String word, int n) {
        var marked = "^" + Letters.fold(word);
        var grams = new HashSet<String>();
        for (var i = 0; i + n <= Math.max(marked.length(), n); i++) {
            grams.add(marked.substring(i, Math.min(marked.length(), i + n)));
        }
        return grams;
    }

    private record Score(BiPredicate<String, String> match) {

        double found() {
            return share(SAME);
        }

        double mistaken() {
            return share(OTHER);
        }

        double f1() {
            var right = found() * SAME.size();
            return 2 * right / (right + mistaken() * OTHER.size() + SAME.size());
        }

        private double share(List<String> pairs) {
            return (double) pairs.stream()
                            .map(pair -> pair.split(" "))
                            .filter(pair -> match.test(pair[0], pair[1]))
                            .count()
                    / pairs.size();
        }

        @Override
        public String toString() {
            return "found %.2f, mistaken %.2f, F1 %.2f".formatted(found(), mistaken(), f1());
        }
    }
}
