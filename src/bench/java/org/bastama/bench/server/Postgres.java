package org.bastama.bench.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL 17 of its own on a free port: durable as in production, with room between checkpoints. */
public final class Postgres implements AutoCloseable {

    /** The superuser, whom loopback needs no password for. */
    public static final String USER = "postgres";

    /** The artifact starts the server with {@code -F}: without {@code fsync} here nothing would be durable. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "512MB",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "15min",
            "max_connections", "200");

    private final EmbeddedPostgres server;
    private final long pid;

    private Postgres(EmbeddedPostgres server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    /** Starts one with its data below the directory. */
    public static Postgres start(Path directory) {
        var data = directory.resolve("postgres");
        try {
            Files.createDirectories(directory);
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            var server = builder.start();
            var pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
            return new Postgres(server, pid).requireDurable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Postgres requireDurable() {
        try (var connection = connect(USER)) {
            for (var setting : SETTINGS.keySet()) {
                var value = one(connection, "show " + setting);
                if (SETTINGS.get(setting).equals("on") && !value.equals("on")) {
                    throw new IllegalStateException(setting + " is " + value);
                }
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes an empty database. */
    public void create(String database) {
        execute(USER, "create database " + database);
    }

    /** Runs statements in a database, each in its own transaction. */
    public void execute(String database, String... statements) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection to a database, for whoever loads or checks. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port(), database, USER));
    }

    /** The port on loopback. */
    public int port() {
        return server.getPort();
    }

    /** What the server's processes have used. */
    public CpuClock cpu() {
        return new PostgresCpu(pid);
    }

    /** The server's version, as it tells it. */
    public String version() {
        try (var connection = connect(USER)) {
            return one(connection, "show server_version");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
