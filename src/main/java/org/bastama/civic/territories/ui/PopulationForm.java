package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.bastama.civic.territories.SetPopulation;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Enters the population of one territory. */
class PopulationForm extends Section {

    private final TextField population = new TextField();

    PopulationForm(Territory territory, Actor actor, SetPopulation setPopulation, Runnable finished) {
        addClassName("b-card");
        population.setLabel(getTranslation("territories.population.number"));
        population.getElement().setAttribute("inputmode", "numeric");
        var date = new DayField(getTranslation("territories.population.date"));
        var source = new TextField(getTranslation("territories.population.source"));
        population.setValue(Objects.toString(territory.population(), ""));
        date.setValue(territory.populationDate());
        source.setMaxLength(300);
        source.setManualValidation(true);
        population.setManualValidation(true);
        var rejected = new Rejected()
                .field("population", population)
                .field("date", date)
                .field("source", source);
        var save = new Button(getTranslation("territories.population.save"), event -> {
            if (rejected.run(
                    () -> setPopulation.set(actor, territory.code(), figure(), date.getValue(), source.getValue()))) {
                Rejected.done("territories.population.saved");
                finished.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("territories.population.cancel"), event -> finished.run());
        var buttons = new Div(save, cancel);
        buttons.addClassName("b-toolbar");
        add(
                new H2(getTranslation("territories.population.title", territory.names())),
                new Paragraph(getTranslation("territories.population.help")),
                population,
                date,
                source,
                buttons);
    }

    /**
     * Null when it is no whole number, with its thousands apart as any of the languages writes them or not; the use case
     * says so, and what was typed stays, as it would not in a number field.
     */
    private @Nullable Integer figure() {
        var digits = population.getValue().strip().replaceAll("[\\s\u00A0\u202F,](?=[0-9]{3}\\b)", "");
        return digits.matches("[0-9]{1,9}") ? Integer.valueOf(digits) : null;
    }

    void focus() {
        population.focus();
    }
}
