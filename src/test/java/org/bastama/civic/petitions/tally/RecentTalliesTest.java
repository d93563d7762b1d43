package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.bastama.testing.ModuleTest;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecentTalliesTest extends ModuleTest {

    @Autowired
    RecentTallies recent;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    @AfterEach
    void clean() {
        new PetitionRows(jdbc).deleteAll();
    }

    @Test
    void howeverManyReadItIsReadOnce() {
        var number = new PetitionRows(jdbc).open();
        recent.refresh(Set.of(number));
        assertThat(statements.during(() -> recent.of(number))).isEmpty();
        assertThat(statements.during(() -> recent.refresh(Set.of(number)))).isNotEmpty();
    }
}
