package org.bastama.civic.responses.ui;

import java.util.EnumSet;
import org.bastama.civic.responses.Demands;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.WrittenWords;

/** What an answer says of demands one by one, to be read and copied from. */
final class DemandWords {

    private DemandWords() {}

    /** Adds it in each language; what is chosen before anything is typed, in the reader's. */
    static void say(WrittenWords words, Demands demands) {
        if (demands.isEmpty()) {
            return;
        }
        var typed = demands.languages();
        var languages = typed.isEmpty() ? EnumSet.of(ReaderLanguage.get()) : typed;
        languages.forEach(language -> words.say(
                words.getTranslation(
                        "responses.demands.title", words.getTranslation("shared.in-language." + language.code())),
                demands.in(language, (in, key) -> words.getTranslation(in.locale(), key)),
                language));
    }
}
