package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/** A field of any kind: how its value becomes a word, how a word becomes its value, and how the word is told. */
record WordField<V>(
        String name,
        HasValue<?, V> field,
        HasLabel label,
        HasValidation errors,
        Function<V, String> write,
        Function<String, V> read,
        UnaryOperator<String> tell)
        implements WordSource {

    @Override
    public void take(Map<String, String> words) {
        words.put(name, write.apply(field.getValue()));
    }

    @Override
    public void show(TypedWords typed) {
        field.setValue(read.apply(typed.in(name)));
    }

    @Override
    public void onChange(Runnable changed) {
        field.addValueChangeListener(change -> changed.run());
    }

    @Override
    public void rejected(Rejected rejected) {
        rejected.field(name, errors);
    }

    @Override
    public void say(TypedWords typed, WrittenWords words) {
        if (!typed.in(name).isEmpty()) {
            words.say(label.getLabel(), tell.apply(typed.in(name)));
        }
    }
}
