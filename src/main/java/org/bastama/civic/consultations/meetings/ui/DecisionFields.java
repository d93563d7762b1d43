package org.bastama.civic.consultations.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.meetings.Minutes;
import org.bastama.civic.consultations.meetings.MinutesDraft.Decided;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The decisions of a meeting, each with the contributions that it follows from. */
class DecisionFields extends Div {

    private static final String KEY = "consultations.meetings.decision.";

    private record Fields(LanguageFields text, TextField contributions) {}

    private final List<Fields> decisions = new ArrayList<>();
    private final Div list = new Div();

    DecisionFields(@Nullable Minutes minutes) {
        addClassName("consultations-seeds");
        list.addClassName("consultations-seeds");
        var shown = minutes == null
                ? List.<Decided>of()
                : minutes.decisions().stream()
                        .map(one -> new Decided(
                                one.text(),
                                one.contributions().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))))
                        .toList();
        add(
                new H4(getTranslation(KEY + "title")),
                Written.small(getTranslation(KEY + "lead")),
                list,
                new Div(new Button(getTranslation(KEY + "add"), click -> {
                    var more = new ArrayList<>(typed());
                    more.add(new Decided(LocalizedText.empty(), ""));
                    build(more);
                })));
        build(shown);
    }

    private void build(List<Decided> shown) {
        list.removeAll();
        decisions.clear();
        shown.forEach(one -> {
            var place = decisions.size() + 1;
            var text = new LanguageFields(KEY + "text", String.valueOf(place), Minutes.Decision.LONGEST, 2);
            text.show(one.text());
            var contributions = new TextField(getTranslation(KEY + "contributions", String.valueOf(place)));
            contributions.setHelperText(getTranslation(KEY + "contributions-help"));
            contributions.setValue(one.contributions());
            decisions.add(new Fields(text, contributions));
            list.add(new Div(
                    text, contributions, new Button(getTranslation(KEY + "remove", String.valueOf(place)), click -> {
                        var fewer = new ArrayList<>(typed());
                        fewer.remove(place - 1);
                        build(fewer);
                    })));
        });
    }

    List<Decided> typed() {
        return decisions.stream()
                .map(one -> new Decided(one.text().typed(), one.contributions().getValue()))
                .toList();
    }

    void rejected(Rejected rejected) {
        for (var i = 0; i < decisions.size(); i++) {
            var field = "decision." + (i + 1);
            decisions.get(i).text().rejected(rejected, field);
            rejected.field(field + ".contributions", decisions.get(i).contributions());
        }
    }
}
