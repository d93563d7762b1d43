package org.bastama.outside.publicweb.petition;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page of a question's link, ready for its template.
 *
 * @param petition the title of the petition
 * @param outcome who answered, and with which outcome
 * @param excerpt the answer or its beginning
 * @param language the language of the excerpt
 * @param mark what to tell about that language, when it is not the reader's
 * @param said that an answer is counted already; null before
 * @param problem what is wrong with what was sent, if anything
 * @param until how long answers are taken
 * @param whole where the whole answer is
 */
public record QuestionPage(
        Frame frame,
        String action,
        String petition,
        String petitionLanguage,
        String outcome,
        List<String> excerpt,
        String language,
        @Nullable String mark,
        @Nullable String said,
        @Nullable String problem,
        List<Button> buttons,
        String until,
        String whole) {

    /** One of the answers; a tap sends it. */
    public record Button(String value, String label, boolean chosen) {}
}
