package org.bastama.civic.consultations.questionnaire.results;

/**
 * One thing that is counted: how many people gave one answer to a question, or any at all.
 *
 * @param row the row of a matrix or the option that was ranked; empty where there are none
 * @param value the option, column, rank, grade, month (2026-03) or number of the bin; empty for any answer at all
 */
public record Cell(String question, String row, String value) {

    /** Any answer to the question. */
    public static Cell answered(String question) {
        return new Cell(question, "", "");
    }
}
