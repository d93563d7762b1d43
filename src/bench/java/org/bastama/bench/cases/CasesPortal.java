package org.bastama.bench.cases;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.bastama.Bastama;
import org.bastama.bench.Workshop;
import org.bastama.bench.server.Portal;
import org.bastama.foundation.jobs.spi.RecurringJob;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal inside this process, on a database of its own: it serves HTTP, and its jobs run when they are told to. */
final class CasesPortal implements AutoCloseable {

    private static final String DATABASE = "cases";

    private final Workshop workshop;
    private final ConfigurableApplicationContext context;

    CasesPortal(Workshop workshop) {
        this.workshop = workshop;
        workshop.postgres().create(DATABASE);
        this.context = SpringApplication.run(Bastama.class, arguments(workshop));
    }

    private static String[] arguments(Workshop workshop) {
        var settings = new LinkedHashMap<>(Portal.postgresSettings(workshop.postgres(), DATABASE, workshop.mails()));
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("bastama.jobs", "none");
        settings.put("bastama.flood.allowed", "127.0.0.0/8");
        settings.put("vaadin.productionMode", "true");
        settings.put("bastama.data", workshop.directory().resolve(DATABASE).toString());
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    Connection connect() throws SQLException {
        return workshop.postgres().connect(DATABASE);
    }

    void execute(String... statements) {
        workshop.postgres().execute(DATABASE, statements);
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** The job of a name. */
    RecurringJob job(String name) {
        return context.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
