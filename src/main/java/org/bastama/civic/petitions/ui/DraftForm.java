package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;

/** Everything an author writes and chooses; each change is handed on at once, to be saved. */
class DraftForm extends Div {

    private final Map<Language, TextForm> texts = new EnumMap<>(Language.class);
    private final Map<Language, Tab> tabs = new EnumMap<>(Language.class);
    private final TabSheet sheet = new TabSheet();
    private final NativeSelect original;
    private final AddresseeForm addressee;

    DraftForm(PetitionDraft draft, AddresseeForm addressee, Runnable changed) {
        this.addressee = addressee;
        original = languages(draft.text().original());
        original.addValueChangeListener(change -> {
            nameTabs();
            changed.run();
        });
        Language.all().forEach(language -> {
            var version = draft.text().versions().getOrDefault(language, PetitionText.Version.EMPTY);
            var form = new TextForm(language, version, () -> {
                nameTabs();
                changed.run();
            });
            texts.put(language, form);
            tabs.put(language, sheet.add(getTranslation("shared.language." + language.code() + ".own"), form));
        });
        sheet.addClassName("petitions-tabs");
        sheet.setSelectedTab(tabs.get(draft.text().original()));
        nameTabs();
        addressee.onChange(changed);
        add(
                new H2(getTranslation("petitions.draft.words")),
                original,
                new Paragraph(getTranslation("petitions.draft.languages")),
                sheet,
                new H2(getTranslation("petitions.draft.addressee")),
                addressee);
    }

    /** What is typed and chosen now. */
    PetitionDraft draft() {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        texts.forEach((language, form) -> versions.put(language, form.version()));
        return addressee.with(new PetitionText(original(), versions));
    }

    /** The title in the original language. */
    String title() {
        return version(original()).title();
    }

    /** Fields by the names that use cases give them. */
    Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fieldsOf(original(), fields);
        Language.all().forEach(language -> fieldsOf(language, fields));
        fields.putAll(addressee.fields());
        return fields;
    }

    private void fieldsOf(Language language, Map<String, HasValidation> fields) {
        var form = texts.get(language);
        if (form != null) {
            form.fields().forEach(fields::putIfAbsent);
        }
    }

    /** Brings a field into view: its language's tab is chosen. */
    void reveal(String field) {
        tabs.forEach((language, tab) -> {
            if (field.endsWith("-" + language.code())) {
                sheet.setSelectedTab(tab);
            }
        });
    }

    /** Tells beside these translations that the original changed after them. */
    void mark(Set<Language> outdated) {
        texts.forEach((language, text) -> text.mark(outdated.contains(language)));
    }

    private PetitionText.Version version(Language language) {
        var form = texts.get(language);
        return form == null ? PetitionText.Version.EMPTY : form.version();
    }

    private Language original() {
        return Language.of(original.getValue()).orElse(Language.KK);
    }

    private NativeSelect languages(Language chosen) {
        var choices = new LinkedHashMap<String, String>();
        Language.all().forEach(l -> choices.put(l.code(), getTranslation("shared.language." + l.code() + ".own")));
        var select = new NativeSelect(getTranslation("petitions.draft.original"), choices);
        select.setValue(chosen.code());
        return select;
    }

    private void nameTabs() {
        tabs.forEach((language, tab) -> {
            var name = getTranslation("shared.language." + language.code() + ".own");
            if (language == original()) {
                tab.setLabel(getTranslation("petitions.draft.tab-original", name));
            } else if (version(language).equals(PetitionText.Version.EMPTY)) {
                tab.setLabel(getTranslation("petitions.draft.tab-empty", name));
            } else {
                tab.setLabel(name);
            }
        });
    }
}
