package org.bastama.civic.territories.ui;

import java.util.List;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.NativeField;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A place: typed, with the browser's own suggestions, which come from the server while one types. A name that several
 * places bear is asked again with the choices beside the field. The value is the code of a territory, empty while it is
 * not known which one is meant; a use case that reads typed places takes {@link #typed()}, so that it can say why not.
 * Left with a place that is known, the field shows its full name.
 */
public final class TerritoryField extends NativeField<TerritoryField, String> {

    private static final int SUGGESTIONS = 12;
    private static final String WHICH = "territories.field.which";
    private static final String UNKNOWN = "territories.unknown";

    private final TerritoryQueries territories;
    private final TypedPlaces places;
    private final PlaceInput input;
    private final TerritoryChoices choices;
    private @Nullable RegionChoice region;

    /** An empty field; it needs a label. */
    public TerritoryField(TerritoryQueries territories) {
        this(territories, new PlaceInput(territories));
    }

    private TerritoryField(TerritoryQueries territories, PlaceInput input) {
        super(input, "");
        this.territories = territories;
        this.places = new TypedPlaces(territories);
        this.choices = new TerritoryChoices(territories, this::choose);
        this.input = input;
        input.whenTyped(this::typedAnew);
        input.whenLeft(this::left);
        around().getElement().appendChild(input.suggestions());
        around().add(choices);
    }

    /** Adds a choice of the region in front: a quick answer by itself, and a limit for what is typed. */
    public TerritoryField withRegions() {
        var choice = new RegionChoice(territories);
        choice.addValueChangeListener(event -> typedAnew(event.isFromClient()));
        region = choice;
        around().addComponentAsFirst(choice);
        return this;
    }

    /** The code of the territory when it is known, else what was typed. */
    public String typed() {
        return getValue().isEmpty() ? input.getValue().strip() : getValue();
    }

    /** Shows the place of a code, or what was typed when no place has that code, with the places it may mean. */
    public void show(String typed) {
        var known = territories.find(typed).isPresent();
        setValue(known ? typed : "");
        if (!known) {
            input.present(typed);
            offer(found());
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
            setErrorMessage(getTranslation(WHICH));
            setInvalid(true);
        }
        return false;
    }

    @Override
    protected void setPresentationValue(String code) {
        input.present(code.isEmpty() ? "" : territories.fullName(code, ReaderLanguage.get()));
        choices.removeAll();
    }

    /** What was typed and is no one place is not missing, whatever a rule that wants one place says. */
    @Override
    public void setErrorMessage(@Nullable String message) {
        var isTyped = getValue().isEmpty() && !input.getValue().isBlank();
        super.setErrorMessage(
                message == null || message.isEmpty() || !isTyped
                        ? message
                        : getTranslation(found().isEmpty() ? UNKNOWN : WHICH));
    }

    /** The error says itself that several places bear the name. */
    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        choices.ask(!invalid);
    }

    private void typedAnew(boolean fromClient) {
        var found = found();
        setModelValue(found.size() == 1 ? found.getFirst().code() : "", fromClient);
        offer(found);
        if (!getValue().isEmpty()) {
            setInvalid(false);
        }
    }

    /** What may be typed next, and, where several places bear the name, which of them. */
    private void offer(List<Territory> found) {
        input.suggest(suggested());
        choices.offer(found.size() > 1 ? found : List.of(), WHICH);
    }

    private List<Territory> found() {
        return places.found(input.getValue(), chosenRegion());
    }

    private List<Territory> suggested() {
        return places.suggested(input.getValue(), chosenRegion(), SUGGESTIONS);
    }

    private String chosenRegion() {
        return region == null ? "" : region.getValue();
    }

    /** Not while somebody types: the words under the fingers stay as they are. */
    private void left() {
        if (getValue().isEmpty()) {
            helpWhenUnknown();
        } else if (!input.getValue().isBlank()) {
            setPresentationValue(getValue());
        }
    }

    /** Leaving the field with a name that nobody bears: what comes near, or an error. */
    private void helpWhenUnknown() {
        if (!input.getValue().isBlank() && found().isEmpty()) {
            choices.offer(suggested(), "territories.field.maybe");
            choices.ask(true);
            setErrorMessage(getTranslation(UNKNOWN));
            setInvalid(true);
        }
    }

    private void choose(Territory territory) {
        setPresentationValue(territory.code());
        setModelValue(territory.code(), true);
        setInvalid(false);
        focus();
    }
}
