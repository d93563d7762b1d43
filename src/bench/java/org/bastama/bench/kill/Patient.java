package org.bastama.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;
import org.bastama.bench.data.Tokens;
import org.bastama.bench.server.Portal;

/** A portal to be killed: how it is started, the tokens of its pending signatures, and how its database is looked into. */
interface Patient {

    /** The database's name. */
    String name();

    /** Starts it. */
    Portal portal();

    /** Pending signatures on one petition, enough for all lives. */
    Tokens tokens();

    /** Confirmations that one life takes at most. */
    int mostInALife();

    /** Looks into the database right after a kill, before the portal starts again; leaves it as it is. */
    Connection look() throws SQLException;
}
