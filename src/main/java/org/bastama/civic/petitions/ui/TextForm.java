package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Text;
import org.bastama.foundation.shell.SavedAsTyped;

/** Title, demand and background in one language, each with how much of its length is used. */
class TextForm extends Div {

    private static final int TITLE = 80;
    private static final int DEMAND = 300;
    private static final int BACKGROUND = 6_000;

    private final Language language;
    private final TextField title = new TextField();
    private final TextArea demand = new TextArea();
    private final TextArea background = new TextArea();
    private final Paragraph outdated = new Paragraph();

    TextForm(Language language, PetitionText.Version version, Runnable changed) {
        this.language = language;
        addClassName("petitions-text-form");
        title.setLabel(getTranslation("petitions.draft.title"));
        title.setValue(version.title());
        SavedAsTyped.every(title);
        demand.setLabel(getTranslation("petitions.draft.demand"));
        background.setLabel(getTranslation("petitions.draft.background"));
        area(demand, version.demand(), 3);
        area(background, version.background(), 10);
        title.addValueChangeListener(change -> changedTo(changed));
        demand.addValueChangeListener(change -> changedTo(changed));
        background.addValueChangeListener(change -> changedTo(changed));
        for (var field : new com.vaadin.flow.component.Component[] {title, demand, background}) {
            field.getElement().setAttribute("lang", language.code());
        }
        outdated.setText(getTranslation("petitions.draft.outdated"));
        outdated.addClassNames("b-notice", "warn");
        outdated.getElement().setAttribute("role", "status");
        outdated.setVisible(false);
        count();
        add(outdated, title, demand, background);
    }

    private static void area(TextArea area, String value, int rows) {
        area.setMinRows(rows);
        area.setValue(value);
        SavedAsTyped.every(area);
    }

    /** Tells, or no longer tells, that the original changed after this translation. */
    void mark(boolean isOutdated) {
        outdated.setVisible(isOutdated);
    }

    PetitionText.Version version() {
        return new PetitionText.Version(title.getValue(), demand.getValue(), background.getValue());
    }

    Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put("title-" + language.code(), title);
        fields.put("demand-" + language.code(), demand);
        fields.put("background-" + language.code(), background);
        return fields;
    }

    private void changedTo(Runnable changed) {
        count();
        changed.run();
    }

    private void count() {
        count(title, title.getValue(), TITLE, "petitions.draft.title-help");
        count(demand, demand.getValue(), DEMAND, "petitions.draft.demand-help");
        count(background, background.getValue(), BACKGROUND, "petitions.draft.background-help");
    }

    private void count(HasHelper field, String value, int maximum, String key) {
        field.setHelperText(
                getTranslation(key) + " " + getTranslation("petitions.draft.used", Text.length(value), maximum));
    }
}
