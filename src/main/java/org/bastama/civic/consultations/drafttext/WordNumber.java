package org.bastama.civic.consultations.drafttext;

/** Whole numbers in attributes of a Word document. */
final class WordNumber {

    private WordNumber() {}

    /** The number, or the other one where none is written or it is absurdly great. */
    static int of(String value, int otherwise) {
        try {
            var number = Integer.parseInt(value.strip());
            return Math.abs(number) > 100_000 ? otherwise : number;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
