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
import java.time.Clock;
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
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.Typing;

/** What a group says of itself, saved while it is typed; a line says whether it is saved. */
class GroupForm extends Div {

    private static final int TYPING_PAUSE_MILLIS = 800;

    /** Saves what was typed over a version and gives the new one. */
    @FunctionalInterface
    interface Save {
        int save(int version, GroupDraft typed);
    }

    private final TextField name = new TextField();
    private final RadioButtonGroup<Group.Kind> kind = new RadioButtonGroup<>();
    private final TextField bin = new TextField();
    private final TerritoryField territory;
    private final Map<Language, TextArea> purpose = new EnumMap<>(Language.class);
    private final Map<Language, TextArea> rules = new EnumMap<>(Language.class);
    private final EmailField contact = new EmailField();
    private final Paragraph status = new Paragraph();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Save save;
    private final Clock clock;
    private int version;

    GroupForm(Group group, TerritoryQueries territories, Clock clock, Save save) {
        this.territory = new TerritoryField(territories);
        this.version = group.version();
        this.clock = clock;
        this.save = save;
        addClassName("groups-form");
        status.addClassNames("b-soft", "b-small", "groups-saved");
        status.getElement().setAttribute("role", "status");
        build();
        show(GroupDraft.of(group));
        listen();
    }

    /** Saves now; true when it was not rejected. */
    boolean save() {
        var saved = rejected().run(this::saveTyped);
        status.setText(
                saved
                        ? getTranslation("groups.form.saved", Formats.dateTime(ReaderLanguage.get(), clock.instant()))
                        : getTranslation("groups.form.not-saved"));
        return saved;
    }

    /** Saves without catching what is rejected. */
    void saveTyped() {
        version = save.save(version, typed());
    }

    /** The version that was saved last. */
    int version() {
        return version;
    }

    /** The fields by the names that use cases give them, in order. */
    Map<String, HasValidation> fields() {
        return fields;
    }

    private Rejected rejected() {
        var rejected = new Rejected();
        fields.forEach(rejected::field);
        return rejected;
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
        add(status, name, kind, bin, territory);
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
                    "groups.form." + field + "-in", getTranslation("shared.language." + language.code())));
            area.setMinRows(4);
            area.getElement().setAttribute("lang", language.code());
            areas.put(language, area);
            // What is wrong in no language in particular stands at the first.
            fields.putIfAbsent(field, area);
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
        fields.put(field, component);
    }

    private void show(GroupDraft draft) {
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
    }

    private void listen() {
        kind.addValueChangeListener(change -> bin.setVisible(kind.getValue() == Group.Kind.ORGANISATION));
        fields.values().stream().distinct().forEach(field -> {
            if (field instanceof HasValueChangeMode typed) {
                Typing.tellAfterPause(typed, TYPING_PAUSE_MILLIS);
            }
            if (field instanceof AbstractField<?, ?> value) {
                value.addValueChangeListener(change -> save());
            }
        });
        territory.addTypedListener(this::save);
    }

    private GroupDraft typed() {
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
