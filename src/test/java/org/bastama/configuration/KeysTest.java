package org.bastama.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What lets PostgreSQL part the big tables, and a distributed PostgreSQL spread them (docs/operations.md): each unique
 * index holds the petition. What is keyed by mailbox over the whole portal is spread by mailbox.
 */
class KeysTest extends ModuleTest {

    /** By the column that says where a row is; whatever is new in these schemas has to be decided upon. */
    private static final Map<String, Set<String>> SPREAD = Map.of(
            "petition",
            Set.of(
                    "signatures.signature",
                    "signatures.token",
                    "signatures.event",
                    "signatures.held",
                    "signatures.sign_request",
                    "signatures.petition_key",
                    "petitions.tally",
                    "petitions.tally_day",
                    "petitions.tally_territory",
                    "petitions.tally_total"),
            "mailbox_hmac",
            Set.of("signatures.mailbox_index", "signatures.confirmation_mail"));

    @Autowired
    DataSource shared;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"petition", "mailbox_hmac"})
    void everyUniqueIndexHoldsWhereTheRowIs(String column) throws SQLException {
        for (var table : SPREAD.getOrDefault(column, Set.of())) {
            assertThat(uniqueIndexes(table).values())
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(columns -> assertThat(columns).contains(column));
        }
    }

    @Test
    void everyTableOfSignaturesIsDecidedUpon() throws SQLException {
        var decided = new HashSet<String>();
        SPREAD.values().forEach(decided::addAll);
        assertThat(tables("signatures")).isSubsetOf(decided);
        assertThat(tables("petitions").stream().filter(table -> table.contains("tally")))
                .isSubsetOf(decided);
    }

    /** A key that lacks the petition is found. */
    @Test
    void anIndexWithoutThePetitionIsSeen() throws SQLException {
        jdbc.execute("create unique index held_alone on signatures.held (signature_id)");
        assertThat(uniqueIndexes("signatures.held").values())
                .anySatisfy(columns -> assertThat(columns).doesNotContain("petition"));
        jdbc.execute("drop index signatures.held_alone");
    }

    private Set<String> tables(String schema) throws SQLException {
        try (var rows = connection()
                .getMetaData()
                .getTables(null, schema, null, new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"})) {
            var tables = new TreeSet<String>();
            while (rows.next()) {
                tables.add(schema + "." + rows.getString("TABLE_NAME").replaceFirst("_\\d+$", ""));
            }
            return tables;
        }
    }

    private Map<String, List<String>> uniqueIndexes(String table) throws SQLException {
        var name = table.split("\\.");
        try (var rows = connection().getMetaData().getIndexInfo(null, name[0], name[1], true, true)) {
            return columns(rows);
        }
    }

    private static Map<String, List<String>> columns(ResultSet rows) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        while (rows.next()) {
            var index = rows.getString("INDEX_NAME");
            if (index != null) {
                columns.computeIfAbsent(index, name -> new ArrayList<>()).add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    /** The test's own, so that what it changes is rolled back. */
    private Connection connection() {
        return org.springframework.jdbc.datasource.DataSourceUtils.getConnection(shared);
    }
}
