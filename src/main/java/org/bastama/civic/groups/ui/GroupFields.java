package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupDraft;
import org.bastama.civic.groups.SubmitGroup;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.SavedAsTyped;

/** What a group says of itself, to be typed; each change is handed on, and the error of what was changed is gone. */
class GroupFields extends Div {

    private final TextField name = new TextField();
    private final RadioButtonGroup<Group.Kind> kind = new RadioButtonGroup<>();
    private final TextField bin = new TextField();
    private final TerritoryField territory;
    private final Map<Language, TextArea> purpose = new EnumMap<>(Language.class);
    private final Map<Language, TextArea> rules = new EnumMap<>(Language.class);
    private final EmailField contact = new EmailField();
    private final Map<String, HasValidation> byName = new LinkedHashMap<>();
    private final Runnable changed;
    private boolean filling;

    GroupFields(TerritoryQueries territories, Runnable changed) {
        this.territory = new TerritoryField(territories);
        this.changed = changed;
        addClassName("groups-form");
        build();
        listen();
    }

    /** The fields by the names that use cases give them, in order. */
    Map<String, HasValidation> byName() {
        return byName;
    }

    private void build() {
        name.setLabel(getTranslation("groups.form.name"));
        name.setHelperText(getTranslation("groups.form.name-help"));
        kind.setLabel(getTranslation("groups.form.kind"));
        kind.setItems(Group.Kind.values());
        kind.setItemLabelGenerator(k -> getTranslation("groups.kind." + k.code()));
        bin.setLabel(getTranslation("groups.form.bin"));
        bin.setHelperText(getTranslation("groups.form.bin-help"));
        territory.setLabel(getTranslation("groups.form.territory"));
        contact.setLabel(getTranslation("groups.form.contact"));
        contact.setHelperText(getTranslation("groups.form.contact-help"));
        contact.setManualValidation(true);
        put("name", name);
        put("kind", kind);
        put("bin", bin);
        put("territory", territory);
        add(name, kind, bin, territory);
        addTexts("purpose", purpose);
        addTexts("rules", rules);
        put("contact", contact);
        add(contact);
    }

    private void addTexts(String field, Map<Language, TextArea> areas) {
        var help = new Paragraph(getTranslation("groups.form." + field + "-help", SubmitGroup.LONGEST_TEXT));
        help.addClassName("b-soft");
        add(new H3(getTranslation("groups.form." + field)), help);
        for (var language : readersFirst()) {
            var area = new TextArea(getTranslation(
                    "groups.form." + field + "-in", getTranslation("shared.in-language." + language.code())));
            area.setMinRows(4);
            area.getElement().setAttribute("lang", language.code());
            areas.put(language, area);
            // What is wrong in no language in particular stands at the first.
            byName.putIfAbsent(field, area);
            put(field + "." + language.code(), area);
            add(area);
        }
    }

    private static List<Language> readersFirst() {
        var languages = new ArrayList<>(Language.all());
        languages.remove(ReaderLanguage.get());
        languages.addFirst(ReaderLanguage.get());
        return languages;
    }

    private <C extends Component & HasValidation> void put(String field, C component) {
        component.setId("group-" + field.replace('.', '-'));
        byName.put(field, component);
    }

    /** Fills the fields; that is no change. */
    void show(GroupDraft draft) {
        filling = true;
        name.setValue(draft.name());
        kind.setValue(draft.kind());
        bin.setValue(draft.bin());
        bin.setVisible(draft.kind() == Group.Kind.ORGANISATION);
        territory.show(draft.territoryCode() == null ? "" : draft.territoryCode());
        purpose.forEach((language, area) ->
                area.setValue(draft.purpose().exactly(language).orElse("")));
        rules.forEach((language, area) ->
                area.setValue(draft.rules().exactly(language).orElse("")));
        contact.setValue(draft.contact());
        filling = false;
    }

    private void listen() {
        kind.addValueChangeListener(change -> {
            bin.setVisible(kind.getValue() == Group.Kind.ORGANISATION);
            bin.setInvalid(false);
        });
        byName.values().stream().distinct().forEach(field -> {
            if (field instanceof HasValueChangeMode typed) {
                SavedAsTyped.every(typed);
            }
            if (field instanceof AbstractField<?, ?> value) {
                value.addValueChangeListener(change -> changed(field));
            }
        });
        territory.addTypedListener(() -> changed(territory));
    }

    private void changed(HasValidation field) {
        if (!filling) {
            field.setInvalid(false);
            for (var areas : List.of(purpose, rules)) {
                if (field instanceof TextArea area && areas.containsValue(area)) {
                    // One language is enough: an empty one is not missed any more.
                    areas.values().stream().filter(TextArea::isEmpty).forEach(other -> other.setInvalid(false));
                }
            }
            changed.run();
        }
    }

    GroupDraft typed() {
        return new GroupDraft(
                name.getValue(),
                kind.getValue(),
                bin.getValue(),
                territory.typed(),
                texts(purpose),
                texts(rules),
                contact.getValue());
    }

    private static LocalizedText texts(Map<Language, TextArea> areas) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        areas.forEach((language, area) -> texts.put(language, area.getValue()));
        return new LocalizedText(texts);
    }
}
