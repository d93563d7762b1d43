package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.bastama.testing.ModuleTest;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever waits for the writer of signatures holds no connection meanwhile: the writer needs one. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HeldConnectionsTest extends ModuleTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource pool;

    @Autowired
    DSLContext database;

    @ParameterizedTest
    @ValueSource(ints = {TransactionDefinition.PROPAGATION_NEVER, TransactionDefinition.PROPAGATION_NOT_SUPPORTED})
    void noneOutsideATransaction(int propagation) {
        assertThat(holdsAfterAStatement(propagation)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {TransactionDefinition.PROPAGATION_REQUIRED, TransactionDefinition.PROPAGATION_REQUIRES_NEW})
    void oneInsideATransaction(int propagation) {
        assertThat(holdsAfterAStatement(propagation)).isTrue();
    }

    private boolean holdsAfterAStatement(int propagation) {
        var scope = new TransactionTemplate(transactions);
        scope.setPropagationBehavior(propagation);
        return Boolean.TRUE.equals(scope.execute(status -> {
            database.selectOne().fetch();
            return TransactionSynchronizationManager.hasResource(pool);
        }));
    }
}
