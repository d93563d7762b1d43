package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.bastama.civic.territories.SetPopulation;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;

/** Enters the population of one territory. */
class PopulationForm extends Section {

    private final IntegerField population;

    PopulationForm(Territory territory, Actor actor, SetPopulation setPopulation, Runnable finished) {
        addClassName("b-card");
        population = new IntegerField(getTranslation("territories.population.number"));
        var date = new DayField(getTranslation("territories.population.date"));
        var source = new TextField(getTranslation("territories.population.source"));
        population.setValue(territory.population());
        date.setValue(territory.populationDate());
        source.setMaxLength(300);
        source.setManualValidation(true);
        population.setManualValidation(true);
        var rejected = new Rejected()
                .field("population", population)
                .field("date", date)
                .field("source", source);
        var save = new Button(getTranslation("territories.population.save"), event -> {
            if (rejected.run(() -> setPopulation.set(
                    actor, territory.code(), population.getValue(), date.getValue(), source.getValue()))) {
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

    void focus() {
        population.focus();
    }
}
