package org.bastama.civic.signatures.writer;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the writer does differently on each database. */
@Configuration
class WriterConfiguration {

    @Bean
    Durability signatureDurability(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? new DurabilityOfH2(database)
                    : new DurabilityOfPostgres();
        }
    }
}
