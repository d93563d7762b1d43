package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.bastama.foundation.shared.DatabaseEngine;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A database that was filled before its tables were parted and their sums kept: nothing is lost, and all keys hold. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PartitionsTest extends ModuleTest {

    private static final String DATABASE = "migration";
    private static final UUID ID = new UUID(1, 2);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-05-05T10:00:00+05:00");
    private static final int PETITIONS = 40;
    private static final List<String> PARTED =
            List.of("signatures.signature", "signatures.token", "signatures.event", "petitions.tally");

    @Autowired
    DatabaseEngine engine;

    @Autowired
    DataSource shared;

    private Connection connection;
    private JdbcTemplate jdbc;

    @BeforeEach
    void anOldDatabaseWithRows() throws Exception {
        connection = open();
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var liquibase = liquibase();
        var sets = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .toList();
        liquibase.update(sets.indexOf("petitions-4"), new Contexts(), new LabelExpression());
        connection.setAutoCommit(true);
        fill();
        liquibase().update(new Contexts());
        connection.setAutoCommit(true);
    }

    private void fill() {
        for (var petition = 1; petition <= PETITIONS; petition++) {
            jdbc.update("""
                    insert into signatures.signature (petition, id, state, mailbox_hmac, name_hmac, slot, territory_code,
                        language, updates, identity_level, created_at)
                    values (?, ?, 'confirmed', 'mailbox', 'name', 1, '101000000', 'kk', true, 0, ?)""", petition, ID, AT);
            jdbc.update("insert into signatures.token values (?, 'hash', ?, ?)", petition, ID, AT);
            jdbc.update(
                    "insert into signatures.event values (?, ?, ?, 'confirmed', null, ?, null, ?)",
                    petition,
                    ID,
                    ID,
                    new byte[] {1, 2},
                    AT);
            cell(petition, "2026-05-05", "101000000", 0, 4);
            cell(petition, "2026-05-05", "350000000", 0, 2);
            cell(petition, "2026-05-06", "101000000", 1, 3);
        }
    }

    /** One of them is withdrawn. */
    private void cell(int petition, String day, String territory, int level, int confirmed) {
        jdbc.update(
                "insert into petitions.tally values (?, cast(? as date), ?, ?, ?, 1, 0, 0)",
                petition,
                day,
                territory,
                level,
                confirmed);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        if (engine == DatabaseEngine.POSTGRES) {
            new JdbcTemplate(shared).execute("drop database " + DATABASE + " with (force)");
        }
    }

    private Connection open() throws SQLException {
        if (engine == DatabaseEngine.H2) {
            return DriverManager.getConnection(
                    "jdbc:h2:mem:migration;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "");
        }
        new JdbcTemplate(shared).execute("create database " + DATABASE);
        try (var first = shared.getConnection()) {
            var address = first.getMetaData().getURL().replaceFirst("/[^/?]*(\\?|$)", "/" + DATABASE + "$1");
            return DriverManager.getConnection(address, first.getMetaData().getUserName(), "");
        }
    }

    private Liquibase liquibase() throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(), database);
    }

    @Test
    void keepsEveryRow() {
        assertThat(PARTED)
                .extracting(table -> jdbc.queryForObject("select count(*) from " + table, Integer.class))
                .containsExactly(PETITIONS, PETITIONS, PETITIONS, 3 * PETITIONS);
        var row = jdbc.queryForMap("select * from signatures.signature where petition = 7");
        assertThat(row)
                .containsEntry("id", ID)
                .containsEntry("slot", 1)
                .containsEntry("mailbox_hmac", "mailbox")
                .containsEntry("updates", true);
        assertThat(jdbc.queryForObject(
                        "select commitment from signatures.event where petition = 7 and signature_id = ?",
                        byte[].class,
                        ID))
                .containsExactly(1, 2);
    }

    @Test
    void sumsWhatWasTallied() {
        assertThat(jdbc.queryForList(
                        "select net from petitions.tally_day where petition = 7 order by on_day", Long.class))
                .containsExactly(4L, 2L);
        assertThat(jdbc.queryForList(
                        "select net from petitions.tally_territory where petition = 7"
                                + " order by territory_code, identity_level",
                        Long.class))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void keepsTheKeys() {
        assertThatThrownBy(() -> jdbc.update("insert into signatures.token values (7, 'hash', ?, ?)", ID, AT))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> jdbc.update("update signatures.event set id = null where petition = 7"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> cell(7, "2026-05-05", "101000000", 0, 1)).isInstanceOf(DuplicateKeyException.class);
        jdbc.update("update signatures.signature set id = ? where petition = 7", new UUID(3, 4));
        assertThatThrownBy(() -> jdbc.update("""
                        insert into signatures.signature (petition, id, state, mailbox_hmac, name_hmac, slot,
                            territory_code, language, updates, identity_level, created_at)
                        values (7, ?, 'confirmed', 'mailbox', 'name', 1, '101000000', 'kk', true, 0, ?)""", ID, AT)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void onPostgresAPetitionIsInOnePart() {
        assumeThat(engine).isEqualTo(DatabaseEngine.POSTGRES);
        for (var table : PARTED) {
            assertThat(jdbc.queryForObject(
                            "select count(*) from pg_inherits where inhparent = cast(? as regclass)",
                            Integer.class,
                            table))
                    .as(table)
                    .isEqualTo(16);
            assertThat(jdbc.queryForList("explain select * from " + table + " where petition = 7", String.class))
                    .as(table)
                    .noneMatch(line -> line.contains("Append"))
                    .anyMatch(line -> line.matches(".*Scan.* on .*_\\d+ .*"));
        }
    }
}
