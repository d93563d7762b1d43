package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/**
 * The outcome of an answer, or of each of its demands, and its text in each language, the reader's first; each change is
 * handed on.
 */
class AnswerFields extends Div {

    private final OutcomeFields outcome;
    private final LanguageTexts texts = new LanguageTexts("responses.form.text", PublishResponse.MAXIMUM, 6);
    private boolean filling;

    AnswerFields(Set<String> outcomes, Runnable changed) {
        addClassName("responses-fields");
        outcome = new OutcomeFields(outcomes);
        add(outcome, texts);
        outcome.onChange(() -> changed(changed));
        texts.onChange(() -> changed(changed));
    }

    private void changed(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    /** Fills the fields; that is no change. */
    void show(ResponseForm form) {
        filling = true;
        outcome.show(form.outcome(), form.demands());
        texts.show(form.text());
        filling = false;
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText text) {
        texts.insert(text);
    }

    ResponseForm typed() {
        return new ResponseForm(outcome.outcome(), texts.typed(), outcome.demands());
    }

    /** The same as words to read. */
    Component words(ResponseForm form) {
        var words = new WrittenWords();
        var ends = form.demands().whole(form.outcome());
        if (ends != null) {
            words.say(getTranslation("responses.form.outcome"), getTranslation("responses.outcome." + ends));
        }
        texts.eachOf(form.text(), words::say);
        DemandWords.say(words, form.demands());
        return words;
    }

    /** Errors stand at the fields as the use cases name them. */
    Rejected rejected() {
        return texts.rejected(outcome.rejected(new Rejected()), "text");
    }

    void focus() {
        texts.focus();
    }
}
