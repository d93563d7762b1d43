package org.bastama.configuration;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bastama.foundation.shared.DatabaseEngine;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** One generated schema for both databases, and the conditions under which the portal agrees to start on one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DefaultConfigurationCustomizer unquotedNames() {
        return DatabaseConfiguration::unquote;
    }

    /**
     * Outside of a transaction a connection goes back to the pool when its statement is done. By default it would stay with
     * a method that is {@code NEVER} in one until that method ends: those who wait for the writer of signatures would hold
     * all connections, and the writer would wait for one of theirs.
     */
    @Bean
    TransactionManagerCustomizer<AbstractPlatformTransactionManager> nothingIsHeldOutsideTransactions() {
        return transactions -> transactions.setTransactionSynchronization(
                AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
    }

    @Bean
    DatabaseEngine databaseEngine(DataSource database) throws SQLException {
        return DatabaseEngine.of(database);
    }

    @Bean
    InitializingBean databaseIsFit(DataSource database) {
        return () -> {
            try (var connection = database.getConnection()) {
                requireFit(connection);
            }
        };
    }

    private static void unquote(DefaultConfiguration configuration) {
        configuration
                .settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
    }

    /** H2 loses acknowledged commits with a write delay; a database without UTF-8 rules cannot lower Cyrillic. */
    static void requireFit(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            require(
                    connection,
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                    "0");
        }
        require(connection, "select lower('ҚАЗАҚ')", "қазақ");
    }

    private static void require(Connection connection, String query, String expected) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            if (!result.next() || !expected.equals(result.getString(1))) {
                throw new IllegalStateException("The database must answer " + expected + " to: " + query);
            }
        }
    }
}
