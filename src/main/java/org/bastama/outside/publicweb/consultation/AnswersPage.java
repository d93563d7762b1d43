package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.civic.consultations.BarTable;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The plain page of a part that is a questionnaire.
 *
 * @param consultation its title
 * @param form null while no answers are taken
 * @param notice why none are taken; null where they are
 * @param people how many answered, in words
 * @param later when figures are told; null when they are, or nobody answered
 * @param results of each question; none before they are told
 * @param said in words by others
 * @param before path of the page before of what was said; null on the first
 * @param after path of the page after; null on the last
 */
public record AnswersPage(
        Frame frame,
        String action,
        Passage consultation,
        String consultationPath,
        Passage title,
        Passage intro,
        @Nullable Form form,
        @Nullable String notice,
        String people,
        @Nullable String later,
        List<Result> results,
        List<IdeasPage.Said> said,
        @Nullable String before,
        @Nullable String after) {

    /**
     * One page of the questions, or the last one, on which all answers are looked at and sent.
     *
     * @param key under which answers are kept; empty before there are any
     * @param page its key
     * @param step which page of how many
     * @param asked the keys of the questions on it
     * @param isFirst whether no page comes before
     * @param isReview whether it is the last one
     */
    public record Form(
            String key,
            String page,
            String step,
            Passage title,
            Passage intro,
            String asked,
            List<AnswerInput> inputs,
            List<Reviewed> reviewed,
            FormFields fields,
            boolean isFirst,
            boolean isReview) {}

    /** A question with its answer, and the path that leads back to it. */
    public record Reviewed(String question, List<String> lines, String href, String language) {}

    /**
     * What was answered to a question.
     *
     * @param figures how many answered, and what stands in the middle, in words
     */
    public record Result(Passage question, List<String> figures, List<BarTable> tables) {}
}
