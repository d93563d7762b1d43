package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.foundation.shared.LocalizedText;

/** The options of a question, or the rows or columns of a matrix, one below the other. */
final class OptionsEditor extends Div {

    private static final int LONGEST = 300;

    private final String key;
    private final Runnable changed;
    private final Div list = new Div();
    private final List<Fields> options = new ArrayList<>();

    private record Fields(String key, LanguageFields text) {}

    /** Texts are those of the key, with {@code -add}, {@code -remove} and {@code -up} behind it for the buttons. */
    OptionsEditor(String key, List<Option> shown, Runnable changed) {
        this.key = key;
        this.changed = changed;
        addClassName("consultations-fields");
        list.addClassName("consultations-fields");
        shown.forEach(option -> options.add(fields(option)));
        build();
        add(list, new Button(getTranslation(key + "-add"), click -> {
            options.add(fields(new Option(freeKey(), LocalizedText.empty())));
            rebuilt();
        }));
    }

    List<Option> typed() {
        return options.stream()
                .map(option -> new Option(option.key(), option.text().typed()))
                .toList();
    }

    private Fields fields(Option option) {
        var text = new LanguageFields(key, LONGEST, 1);
        text.show(option.text());
        text.onChange(changed);
        return new Fields(option.key(), text);
    }

    private void build() {
        list.removeAll();
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var at = i;
            var buttons = new Div();
            buttons.addClassName("b-toolbar");
            if (i > 0) {
                buttons.add(new Button(getTranslation(key + "-up", i + 1), click -> {
                    Collections.swap(options, at, at - 1);
                    rebuilt();
                }));
            }
            buttons.add(new Button(getTranslation(key + "-remove", i + 1), click -> {
                options.remove(option);
                rebuilt();
            }));
            var one = new Div(option.text(), buttons);
            one.addClassNames("consultations-option");
            list.add(one);
        }
    }

    private void rebuilt() {
        build();
        changed.run();
    }

    private String freeKey() {
        var taken = options.stream().map(Fields::key).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, Integer.MAX_VALUE)
                .mapToObj(number -> "o" + number)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }
}
