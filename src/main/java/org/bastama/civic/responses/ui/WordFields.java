package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.SavedAsTyped;
import org.bastama.foundation.shell.WrittenWords;
import org.jspecify.annotations.Nullable;

/** The fields of a form by their names, and what is typed in them as words. The form itself places them. */
class WordFields implements KeptFields<TypedWords>, WordSource {

    private record Texts(String name, LanguageTexts texts) implements WordSource {

        @Override
        public void take(Map<String, String> words) {
            words.putAll(TypedWords.nothing().with(name, texts.typed()).byField());
        }

        @Override
        public void show(TypedWords typed) {
            texts.show(typed.text(name));
        }

        @Override
        public void onChange(Runnable changed) {
            texts.onChange(changed);
        }

        @Override
        public void rejected(Rejected rejected) {
            texts.rejected(rejected, name);
        }

        @Override
        public void say(TypedWords typed, WrittenWords words) {
            texts.say(typed.text(name), words);
        }
    }

    private final List<WordSource> sources = new ArrayList<>();

    /** More of them. */
    WordFields with(WordSource source) {
        sources.add(source);
        return this;
    }

    /** A text in several languages. */
    WordFields text(String name, LanguageTexts texts) {
        return with(new Texts(name, texts));
    }

    /** A text in one language. */
    WordFields line(String name, TextFieldBase<?, String> field) {
        SavedAsTyped.every(field);
        return with(new WordField<>(name, field, field, field, typed -> typed, typed -> typed, typed -> typed));
    }

    /** A day. */
    WordFields day(String name, DayField field) {
        return with(new WordField<@Nullable LocalDate>(
                name,
                field,
                field,
                field,
                day -> day == null ? "" : day.toString(),
                day -> day.isEmpty() ? null : LocalDate.parse(day),
                day -> Formats.date(ReaderLanguage.get(), LocalDate.parse(day))));
    }

    /** One of several; what can be chosen no more is not shown. */
    WordFields choice(String name, NativeSelect field, Map<String, String> choices) {
        return with(new WordField<>(
                name,
                field,
                field,
                field,
                key -> key,
                key -> choices.containsKey(key) ? key : field.getValue(),
                key -> choices.getOrDefault(key, "")));
    }

    /** How an answer ends. */
    WordFields outcome(String name, OutcomeChoice field, Set<String> outcomes) {
        return with(new WordField<@Nullable String>(
                name,
                field,
                field,
                field,
                outcome -> outcome == null ? "" : outcome,
                outcome -> outcomes.contains(outcome) ? outcome : null,
                outcome -> field.getTranslation("responses.outcome." + outcome)));
    }

    @Override
    public void take(Map<String, String> words) {
        sources.forEach(source -> source.take(words));
    }

    @Override
    public TypedWords typed() {
        var words = new LinkedHashMap<String, String>();
        take(words);
        return new TypedWords(words);
    }

    @Override
    public void show(TypedWords typed) {
        sources.forEach(source -> source.show(typed));
    }

    @Override
    public void onChange(Runnable changed) {
        sources.forEach(source -> source.onChange(changed));
    }

    @Override
    public void rejected(Rejected rejected) {
        sources.forEach(source -> source.rejected(rejected));
    }

    @Override
    public Rejected rejected() {
        var rejected = new Rejected();
        rejected(rejected);
        return rejected;
    }

    @Override
    public void say(TypedWords typed, WrittenWords words) {
        sources.forEach(source -> source.say(typed, words));
    }

    @Override
    public Component words(TypedWords typed) {
        var words = new WrittenWords();
        say(typed, words);
        return words;
    }
}
