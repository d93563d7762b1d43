package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shell.NativeField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Typing;
import org.jspecify.annotations.Nullable;

/**
 * A place: typed, with the browser's own suggestions, which come from the server while one types. A name that several
 * places bear is asked again with the choices beside the field. The value is the code of a territory, empty while it is
 * not known which one is meant; a use case that reads typed places takes {@link #typed()}, so that it can say why not.
 */
public final class TerritoryField extends NativeField<TerritoryField, String> {

    private static final int SUGGESTIONS = 12;
    private static final int TYPING_PAUSE_MILLIS = 250;

    private final TerritoryQueries territories;
    private final Input input;
    private final Element suggestions = new Element("datalist");
    private final Div choices = new Div();
    private @Nullable NativeSelect region;
    private boolean presenting;

    /** An empty field; it needs a label. */
    public TerritoryField(TerritoryQueries territories) {
        this(territories, new Input());
    }

    private TerritoryField(TerritoryQueries territories, Input input) {
        super(input, "");
        this.territories = territories;
        this.input = input;
        suggestions.setAttribute("id", "d" + Ids.randomKey());
        input.getElement().setAttribute("list", suggestions.getAttribute("id"));
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("maxlength", "200");
        Typing.tellAfterPause(input, TYPING_PAUSE_MILLIS);
        input.addValueChangeListener(event -> typedAnew(event.isFromClient()));
        input.getElement().addEventListener("change", event -> helpWhenUnknown());
        choices.addClassName("territory-choices");
        choices.getElement().setAttribute("aria-live", "polite");
        around().getElement().appendChild(suggestions);
        around().add(choices);
    }

    /** Adds a choice of the region in front: a quick answer by itself, and a limit for what is typed. */
    public TerritoryField withRegions() {
        var language = ReaderLanguage.get();
        var regions = new LinkedHashMap<String, String>();
        regions.put("", getTranslation("territories.field.any-region"));
        territories
                .children(TerritoryQueries.COUNTRY, language)
                .forEach(r -> regions.put(r.code(), r.names().in(language)));
        var field = new NativeSelect(getTranslation("territories.field.region"), regions);
        field.addValueChangeListener(event -> typedAnew(event.isFromClient()));
        region = field;
        around().addComponentAsFirst(field);
        return this;
    }

    /** The code of the territory when it is known, else what was typed. */
    public String typed() {
        return getValue().isEmpty() ? input.getValue().strip() : getValue();
    }

    /** Shows the place of a code, or what was typed when no place has that code. */
    public void show(String typed) {
        var known = territories.find(typed).isPresent();
        setValue(known ? typed : "");
        if (!known) {
            presenting = true;
            input.setValue(typed);
            presenting = false;
        }
    }

    /** Calls back when {@link #typed()} may have changed. */
    public void addTypedListener(Runnable changed) {
        addValueChangeListener(change -> changed.run());
        input.addValueChangeListener(change -> {
            if (change.isFromClient() && getValue().isEmpty()) {
                changed.run();
            }
        });
    }

    /** Whether it is empty or names one place; if not, the field says what is missing. */
    public boolean isClear() {
        if (!getValue().isEmpty() || input.getValue().isBlank()) {
            return true;
        }
        helpWhenUnknown();
        if (!isInvalid()) {
            setErrorMessage(getTranslation("territories.field.which"));
            setInvalid(true);
        }
        return false;
    }

    @Override
    protected void setPresentationValue(String code) {
        presenting = true;
        input.setValue(code.isEmpty() ? "" : territories.fullName(code, ReaderLanguage.get()));
        presenting = false;
        choices.removeAll();
    }

    private void typedAnew(boolean fromClient) {
        if (presenting) {
            return;
        }
        var found = found();
        setModelValue(found.size() == 1 ? found.getFirst().code() : "", fromClient);
        suggest();
        offer(found.size() > 1 ? found : List.of(), "territories.field.which");
        if (!getValue().isEmpty()) {
            setInvalid(false);
        }
    }

    private List<Territory> found() {
        var text = input.getValue();
        var chosen = chosenRegion();
        if (chosen.isEmpty()) {
            return territories.typed(text);
        }
        return text.isBlank() ? territories.find(chosen).stream().toList() : within(territories.typed(text), chosen);
    }

    private String chosenRegion() {
        return region == null ? "" : region.getValue();
    }

    private List<Territory> within(List<Territory> found, String chosen) {
        return found.stream()
                .filter(t -> territories.isWithin(t.code(), chosen))
                .toList();
    }

    private List<Territory> suggested() {
        var chosen = chosenRegion();
        var language = ReaderLanguage.get();
        return chosen.isEmpty()
                ? territories.suggest(input.getValue(), language, SUGGESTIONS)
                : within(territories.suggest(input.getValue(), language, 1_000), chosen).stream()
                        .limit(SUGGESTIONS)
                        .toList();
    }

    private void suggest() {
        suggestions.removeAllChildren();
        for (var territory : suggested()) {
            var option = new Element("option");
            option.setAttribute("value", territories.fullName(territory.code(), ReaderLanguage.get()));
            suggestions.appendChild(option);
        }
    }

    /** Leaving the field with a name that nobody bears: what comes near, or an error. */
    private void helpWhenUnknown() {
        if (!input.getValue().isBlank() && found().isEmpty()) {
            offer(suggested(), "territories.field.maybe");
            setErrorMessage(getTranslation("territories.unknown"));
            setInvalid(true);
        }
    }

    private void offer(List<Territory> offered, String question) {
        choices.removeAll();
        if (offered.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("b-plain-list");
        for (var territory : offered) {
            var button = new NativeButton("", event -> choose(territory));
            button.addClassName("b-choice");
            button.add(new TerritoryLabel(territories, territory.code()));
            list.add(new ListItem(button));
        }
        choices.add(new Paragraph(getTranslation(question)), list);
    }

    private void choose(Territory territory) {
        setPresentationValue(territory.code());
        setModelValue(territory.code(), true);
        setInvalid(false);
        focus();
    }
}
