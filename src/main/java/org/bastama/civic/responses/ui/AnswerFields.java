package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/** The outcome and the text of an answer in each language, the reader's first. */
class AnswerFields extends Div implements KeptFields<ResponseForm> {

    private final OutcomeChoice outcome;
    private final LanguageTexts texts = new LanguageTexts("responses.form.text", PublishResponse.MAXIMUM, 6);

    AnswerFields(Set<String> outcomes) {
        addClassName("responses-fields");
        outcome = new OutcomeChoice(outcomes);
        add(outcome, texts);
    }

    @Override
    public void onChange(Runnable changed) {
        outcome.addValueChangeListener(change -> changed.run());
        texts.onChange(changed);
    }

    @Override
    public void show(ResponseForm form) {
        outcome.setValue(form.outcome());
        texts.show(form.text());
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText text) {
        texts.insert(text);
    }

    @Override
    public ResponseForm typed() {
        return new ResponseForm(outcome.getValue(), texts.typed());
    }

    @Override
    public Component words(ResponseForm form) {
        var words = new WrittenWords();
        if (form.outcome() != null) {
            words.say(getTranslation("responses.form.outcome"), getTranslation("responses.outcome." + form.outcome()));
        }
        texts.eachOf(form.text(), words::say);
        return words;
    }

    @Override
    public Rejected rejected() {
        return texts.rejected(new Rejected().field("outcome", outcome), "text");
    }

    void focus() {
        texts.focus();
    }
}
