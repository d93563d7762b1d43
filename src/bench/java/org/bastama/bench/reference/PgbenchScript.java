package org.bastama.bench.reference;

import org.bastama.bench.server.Postgres;

/** What pgbench does in a transaction. Rows are as wide as a petition's number, a mailbox's hash and a time. */
public enum PgbenchScript {

    /** One row with a unique index, and nothing else. */
    BARE("pgbench: one row, unique index", 1, """
            \\set r random(1, 9000000000000000000)
            insert into signed (petition, mailbox, signed_at)
            values (1, md5((:r)::bigint::text) || md5(((:r)::bigint + 1)::text), now());
            """),

    /** The same, and a counter on the petition's row, as "+1" does it. */
    COUNTER("pgbench: one row and a hot counter", 1, """
            \\set r random(1, 9000000000000000000)
            begin;
            insert into signed (petition, mailbox, signed_at)
            values (1, md5((:r)::bigint::text) || md5(((:r)::bigint + 1)::text), now());
            update counter set n = n + 1 where petition = 1;
            commit;
            """),

    /** A hundred rows at once, and the counter once. */
    BATCH("pgbench: 100 rows and a hot counter", 100, """
            \\set r random(1, 9000000000000000000)
            begin;
            insert into signed (petition, mailbox, signed_at)
            select 1, md5(((:r)::bigint + i)::text) || md5(((:r)::bigint - i)::text), now() from generate_series(1, 100) i;
            update counter set n = n + 100 where petition = 1;
            commit;
            """);

    /** Empties what a run before has left. */
    static final String CLEAR = "truncate signed";

    private final String title;
    private final int rows;
    private final String sql;

    PgbenchScript(String title, int rows, String sql) {
        this.title = title;
        this.rows = rows;
        this.sql = sql;
    }

    /** Makes the tables in a database of their own. */
    public static void prepare(Postgres postgres, String database) {
        postgres.create(database);
        postgres.execute(
                database,
                "create table signed (petition bigint not null, mailbox varchar(64) not null,"
                        + " signed_at timestamp with time zone not null, unique (petition, mailbox))",
                "create table counter (petition bigint primary key, n bigint not null)",
                "insert into counter values (1, 0)");
    }

    /** What the table calls it. */
    public String title() {
        return title;
    }

    /** Rows in a transaction. */
    int rows() {
        return rows;
    }

    String sql() {
        return sql;
    }
}
