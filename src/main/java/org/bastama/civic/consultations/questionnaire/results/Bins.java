package org.bastama.civic.consultations.questionnaire.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bastama.civic.consultations.questionnaire.QuestionKind;

/**
 * The range of a question for a number in at most 200 parts of equal width, so that its counters stay few whatever
 * people type. A range of up to 200 possible numbers has one part for each.
 *
 * @param least the first number of the first bin
 * @param decimals of every number
 * @param width of a bin, in possible numbers
 * @param numbers how many numbers are possible
 */
record Bins(BigDecimal least, int decimals, long width, long numbers) {

    static final int MOST = 200;

    /** The bins of a question. */
    static Bins of(QuestionKind.Amount kind) {
        var numbers = position(kind.least(), kind.decimals(), kind.most()) + 1;
        return new Bins(kind.least(), kind.decimals(), (numbers + MOST - 1) / MOST, numbers);
    }

    /** The whole numbers of a scale. */
    static Bins of(QuestionKind.Scale kind) {
        return new Bins(BigDecimal.valueOf(kind.from()), 0, 1, kind.to() - kind.from() + 1);
    }

    int count() {
        return (int) ((numbers + width - 1) / width);
    }

    /** The bin of a number, from 0. */
    int indexOf(BigDecimal number) {
        return (int) (position(least, decimals, number) / width);
    }

    /** The least number of a bin. */
    BigDecimal from(int bin) {
        return number(bin * width);
    }

    /** The greatest number of a bin. */
    BigDecimal to(int bin) {
        return number(Math.min((bin + 1) * width, numbers) - 1);
    }

    /** What stands for the numbers of a bin: the one it holds, or its middle. */
    BigDecimal middle(int bin) {
        var sum = from(bin).add(to(bin));
        return sum.divide(BigDecimal.TWO, decimals + 1, RoundingMode.HALF_EVEN);
    }

    /** Whether each bin holds one number. */
    boolean exact() {
        return width == 1;
    }

    private BigDecimal number(long position) {
        return least.add(BigDecimal.valueOf(position, decimals));
    }

    private static long position(BigDecimal least, int decimals, BigDecimal number) {
        return number.subtract(least)
                .movePointRight(decimals)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
