package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.consultations.opinionmap.SeedStatements;
import org.bastama.civic.consultations.opinionmap.Statement;
import org.bastama.civic.consultations.ui.LanguageFields;
import org.bastama.civic.consultations.ui.PartContent;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** The statements that an opinion map begins with, each in the portal's languages. */
class SeedFields extends PartContent {

    private final transient Runnable changed;
    private final List<LocalizedText> shown = new ArrayList<>();
    private final List<LanguageFields> statements = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("consultations.opinions.add-seed"), click -> add());

    SeedFields(String content, Runnable changed) {
        this.changed = changed;
        addClassName("consultations-seeds");
        list.addClassName("consultations-seeds");
        shown.addAll(SeedStatements.of(content).texts());
        while (shown.size() < SeedStatements.FEWEST) {
            shown.add(LocalizedText.empty());
        }
        add(
                new H4(getTranslation("consultations.opinions.seeds")),
                Written.small(getTranslation(
                        "consultations.opinions.seeds-lead", SeedStatements.FEWEST, SeedStatements.MOST)),
                list,
                new Div(add));
        build();
    }

    private void build() {
        list.removeAll();
        statements.clear();
        shown.forEach(text -> {
            var place = statements.size() + 1;
            var fields = new LanguageFields("consultations.opinions.seed", String.valueOf(place), Statement.LONGEST, 1);
            fields.show(text);
            fields.onChange(changed);
            statements.add(fields);
            list.add(new Div(
                    fields,
                    new Button(
                            getTranslation("consultations.opinions.remove-seed", String.valueOf(place)),
                            click -> remove(place))));
        });
        add.setEnabled(shown.size() < SeedStatements.MOST);
    }

    private void add() {
        keep();
        shown.add(LocalizedText.empty());
        build();
        changed.run();
    }

    private void remove(int place) {
        keep();
        shown.remove(place - 1);
        build();
        changed.run();
    }

    private void keep() {
        shown.clear();
        statements.forEach(fields -> shown.add(fields.typed()));
    }

    @Override
    public String typed() {
        return new SeedStatements(statements.stream().map(LanguageFields::typed).toList()).toContent();
    }

    @Override
    public void rejected(Rejected rejected, String place) {
        for (var i = 0; i < statements.size(); i++) {
            statements.get(i).rejected(rejected, place + "statement." + (i + 1));
        }
    }
}
