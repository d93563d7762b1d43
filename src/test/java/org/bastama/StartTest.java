package org.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartTest extends ModuleTest {

    @Autowired
    DSLContext database;

    @Test
    void theSchemaIsThereAndTheDatabaseIsFit() {
        assertThat(database.fetchCount(bastama.db.territories.Tables.TERRITORY)).isGreaterThanOrEqualTo(0);
    }
}
