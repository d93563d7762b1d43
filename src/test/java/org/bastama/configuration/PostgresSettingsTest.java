package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class PostgresSettingsTest {

    @Test
    void batchesOfInsertsAreOneStatementWithAnyAddress() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("postgres", new ClassPathResource("application-postgres.yaml"))
                .getFirst();
        var pool = new Binder(ConfigurationPropertySources.from(settings))
                .bind("spring.datasource.hikari", Bindable.of(HikariConfig.class))
                .get();
        assertThat(pool.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
    }
}
