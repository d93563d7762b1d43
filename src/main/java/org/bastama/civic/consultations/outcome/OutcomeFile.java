package org.bastama.civic.consultations.outcome;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.foundation.shared.Language;

/**
 * A file that people and programs take with them from a published outcome.
 *
 * @param key of the text of its link
 * @param path with the reader's language
 */
public record OutcomeFile(String key, String path) {

    private static final String KEY = "consultations.outcome.";

    /** The outcome, all that was published in the consultation, and what was said of ideas where it has some. */
    public static List<OutcomeFile> of(Consultation consultation, Language language) {
        var data = "/api/v1/consultations/" + consultation.number();
        var lang = "lang=" + language.code();
        var files = new ArrayList<>(List.of(
                new OutcomeFile(KEY + "pdf", "/c/" + consultation.number() + "/outcome.pdf?" + lang),
                new OutcomeFile(KEY + "csv", data + "/contributions?format=csv&" + lang),
                new OutcomeFile(KEY + "json", data + "/contributions?size=100&" + lang)));
        if (consultation.parts().stream().anyMatch(part -> part.kind().equals(Ideas.CODE))) {
            files.add(new OutcomeFile(KEY + "comments", data + "/comments?format=csv&" + lang));
        }
        return List.copyOf(files);
    }
}
