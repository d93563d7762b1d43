package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/** The outcome of an answer, or of each of its demands, and its text in each language, the reader's first. */
class AnswerFields extends Div implements KeptFields<ResponseForm> {

    private final OutcomeFields outcome;
    private final LanguageTexts texts = new LanguageTexts("responses.form.text", PublishResponse.MAXIMUM, 6);

    AnswerFields(Set<String> outcomes) {
        addClassName("responses-fields");
        outcome = new OutcomeFields(outcomes);
        add(outcome, texts);
    }

    @Override
    public void onChange(Runnable changed) {
        outcome.onChange(changed);
        texts.onChange(changed);
    }

    @Override
    public void show(ResponseForm form) {
        outcome.show(form.outcome(), form.demands());
        texts.show(form.text());
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText text) {
        texts.insert(text);
    }

    @Override
    public ResponseForm typed() {
        return new ResponseForm(outcome.outcome(), texts.typed(), outcome.demands());
    }

    @Override
    public Component words(ResponseForm form) {
        var words = new WrittenWords();
        var ends = form.demands().whole(form.outcome());
        if (ends != null) {
            words.say(getTranslation("responses.form.outcome"), getTranslation("responses.outcome." + ends));
        }
        texts.say(form.text(), words);
        DemandWords.say(words, form.demands());
        return words;
    }

    @Override
    public Rejected rejected() {
        return texts.rejected(outcome.rejected(new Rejected()), "text");
    }

    void focus() {
        texts.focus();
    }
}
