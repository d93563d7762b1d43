package org.bastama.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.ExecuteListenerProvider;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** The database of this run ({@code -Dbastama.test.database=h2|postgres}) the tests' clock, and a sign-in provider. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ConsultationStage.class)
public class TestContext {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    ExecuteListenerProvider statementsOfTests(Statements statements) {
        return () -> statements;
    }

    @Bean
    Meanwhile meanwhile() {
        return new Meanwhile();
    }

    @Bean
    ExecuteListenerProvider momentsOfTests(Meanwhile meanwhile) {
        return () -> meanwhile;
    }

    @Bean
    TestProvider signInProvider() {
        return new TestProvider();
    }

    @Bean
    ClientRegistrationRepository signInProviders(TestProvider provider) {
        return new InMemoryClientRegistrationRepository(provider.registration());
    }

    @Bean
    DataSource dataSource() throws IOException, SQLException {
        if (System.getProperty("bastama.test.database", "h2").equals("postgres")) {
            var hikari = new com.zaxxer.hikari.HikariConfig();
            var postgres = postgres().getPostgresDatabase().unwrap(PGSimpleDataSource.class);
            postgres.setReWriteBatchedInserts(true); // as application-postgres.yaml
            hikari.setDataSource(postgres);
            hikari.setMaximumPoolSize(32);
            return new com.zaxxer.hikari.HikariDataSource(hikari);
        }
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:bastama;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                "sa",
                "");
        pool.setMaxConnections(32);
        return pool;
    }

    /** PostgreSQL in UTF-8, else lower() leaves Cyrillic as it is. */
    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF-8")
                .start();
    }
}
