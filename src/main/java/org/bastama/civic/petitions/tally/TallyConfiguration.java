package org.bastama.civic.petitions.tally;

import javax.sql.DataSource;
import org.bastama.foundation.shared.DatabaseEngine;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tallies do differently on each database: how steps are written, and how nodes tell each other. */
@Configuration(proxyBeanMethods = false)
class TallyConfiguration {

    @Bean
    TallySteps tallySteps(DatabaseEngine engine, DSLContext database) {
        return engine == DatabaseEngine.H2 ? new H2TallyRepository(database) : new PostgresTallyRepository(database);
    }

    /** Embedded H2 has one node. */
    @Bean
    Neighbours tallyNeighbours(
            DatabaseEngine engine,
            DataSource database,
            LiveTallies tallies,
            @Value("${bastama.jobs:all}") String jobs) {
        return engine == DatabaseEngine.H2 || jobs.equals("none")
                ? changed -> {}
                : new PostgresNeighbours(database, tallies);
    }
}
