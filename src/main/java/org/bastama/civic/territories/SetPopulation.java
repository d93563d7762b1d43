package org.bastama.civic.territories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the population of a territory with its date and source, as published: never an estimate. */
@Component
public class SetPopulation {

    private static final int MOST = 100_000_000;

    /** The year of the last census before independence: what is older counts another country's territories. */
    private static final int FIRST_YEAR = 1989;

    private final TerritoryRepository territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetPopulation(TerritoryRepository territories, ApplicationEventPublisher events, Clock clock) {
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    /** Stores the figure; only for administrators. Fields of a rejection: {@code population}, {@code date}, {@code source}. */
    @Transactional
    public void set(Actor actor, String code, @Nullable Integer population, @Nullable LocalDate date, String source) {
        actor.require(Role.ADMINISTRATOR);
        var row = territories.find(code).orElseThrow(() -> Rejection.of("territories.unknown"));
        var broken = new Rejections();
        var figure = population == null ? 0 : population;
        broken.require(figure >= 1 && figure <= MOST, "population", "territories.population.figure", MOST);
        broken.require(date != null, "date", "shared.required");
        broken.require(
                date == null || !date.isAfter(Formats.day(clock.instant())), "date", "territories.population.future");
        broken.require(
                date == null || date.getYear() >= FIRST_YEAR,
                "date",
                "territories.population.too-old",
                String.valueOf(FIRST_YEAR));
        var line = broken.collect("source", () -> Text.name(source, 300));
        broken.throwIfAny();
        if (date != null && line != null) {
            territories.update(List.of(row.populated(figure, date, line)));
            events.publishEvent(new PopulationSet(code, figure, date));
            events.publishEvent(new TerritoriesChanged());
        }
    }
}
