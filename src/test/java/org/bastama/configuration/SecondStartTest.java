package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondStartTest {

    @TempDir
    Path directory;

    @Test
    void theEmbeddedDatabaseSurvivesARestart() throws Exception {
        update();
        update();
    }

    private void update() throws Exception {
        var url = "jdbc:h2:file:" + directory.resolve("bastama")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            assertThat(database).isInstanceOf(LowerCaseH2.class);
            var liquibase = new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(), database);
            liquibase.update(new Contexts());
            assertThat(liquibase.listUnrunChangeSets(new Contexts(), new liquibase.LabelExpression()))
                    .isEmpty();
        }
    }
}
