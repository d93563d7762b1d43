package org.bastama.civic.petitions.tally;

import org.bastama.foundation.shared.DatabaseEngine;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How steps of the tally are written on each database. */
@Configuration
class TallyConfiguration {

    @Bean
    TallySteps tallySteps(DatabaseEngine engine, DSLContext database) {
        return engine == DatabaseEngine.H2 ? new H2TallyRepository(database) : new PostgresTallyRepository(database);
    }
}
