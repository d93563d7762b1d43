package org.bastama.civic.responses.ui;

import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.WrittenWords;

/** What an act says, to be read and copied from. */
final class ActWords {

    private ActWords() {}

    static WrittenWords of(TypedAct act, AuthorityQueries authorities) {
        var words = new WrittenWords();
        var outcome = act.demands().whole(act.outcome());
        if (outcome != null) {
            words.say(
                    words.getTranslation("responses.form.outcome"),
                    words.getTranslation("responses.outcome." + outcome));
        }
        if (act.to() != null) {
            authorities
                    .find(act.to())
                    .ifPresent(authority -> words.say(
                            words.getTranslation("responses.transfer.authority"),
                            authority.names().in(ReaderLanguage.get())));
        }
        if (act.until() != null) {
            words.say(
                    words.getTranslation("responses.suspension.until"),
                    Formats.date(ReaderLanguage.get(), act.until()));
        }
        say(words, text(act), act.text());
        DemandWords.say(words, act.demands());
        say(words, reason(act), act.reason());
        return words;
    }

    private static void say(WrittenWords words, String key, LocalizedText text) {
        Language.all()
                .forEach(language -> words.say(
                        words.getTranslation(key, words.getTranslation("shared.in-language." + language.code())),
                        text.exactly(language).orElse(""),
                        language));
    }

    /** The message key of its text's label. */
    static String text(TypedAct act) {
        return act.kind() == Response.Kind.FINAL ? "responses.form.text" : "responses.interim.text";
    }

    /** The message key of its reason's label. */
    static String reason(TypedAct act) {
        return act.corrects() == null ? "responses.reason" : "responses.correction.reason";
    }

    /** The message key that names its kind. */
    static String kind(TypedAct act) {
        return "responses.proposal.kind." + (act.corrects() == null ? act.kind().code() : "correction");
    }
}
