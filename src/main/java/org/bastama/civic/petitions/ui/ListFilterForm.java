package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The search field and the filters of the list. */
class ListFilterForm extends Section {

    private final TextField text = new TextField();
    private final NativeSelect state;
    private final NativeSelect territory;
    private final NativeSelect authority;
    private final NativeSelect topic;
    private final NativeSelect sort;
    private final PetitionFilter filter;

    ListFilterForm(ListChoices choices, PetitionFilter filter, Consumer<PetitionFilter> go) {
        this.filter = filter;
        var language = ReaderLanguage.get();
        addClassNames("b-toolbar", "petitions-filter");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("petitions.filter.label"));
        text.setLabel(getTranslation("petitions.filter.text"));
        text.setValue(filter.text());
        text.setMaxLength(200);
        text.setClearButtonVisible(true);
        var territoryCode = Objects.requireNonNullElse(filter.territoryCode(), "");
        state = select("state", choices.states(language), ListAddress.state(filter));
        territory = select("territory", choices.territories(language, territoryCode), territoryCode);
        authority = select("authority", choices.authorities(language), filter.authoritySlug());
        topic = select("topic", choices.topics(language), filter.topic());
        sort = select("sort", sorts(), filter.sort().name());
        var show = new Button(getTranslation("petitions.filter.show"), click -> go.accept(typed()));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        text.addKeyPressListener(Key.ENTER, event -> go.accept(typed()));
        add(text, state, territory, authority, topic, sort, show);
    }

    private NativeSelect select(String name, Map<String, String> choices, @Nullable String value) {
        var select = new NativeSelect(getTranslation("petitions.filter." + name), choices);
        if (value != null && choices.containsKey(value)) {
            select.setValue(value);
        }
        return select;
    }

    private Map<String, String> sorts() {
        var sorts = new LinkedHashMap<String, String>();
        for (var value : PetitionFilter.Sort.values()) {
            sorts.put(
                    value.name(),
                    getTranslation("petitions.sort." + value.name().toLowerCase(Locale.ROOT)));
        }
        return sorts;
    }

    private PetitionFilter typed() {
        return new PetitionFilter(
                text.getValue().strip(),
                ListAddress.statesOf(state.getValue()),
                nullIfEmpty(authority.getValue()),
                nullIfEmpty(territory.getValue()),
                filter.groupNumber(),
                nullIfEmpty(topic.getValue()),
                PetitionFilter.Sort.valueOf(sort.getValue()));
    }

    private static @Nullable String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }
}
