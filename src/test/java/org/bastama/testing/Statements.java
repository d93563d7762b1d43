package org.bastama.testing;

import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Listens to the statements that a thread sends to the database, with placeholders for values. */
public class Statements implements ExecuteListener {

    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    /** The statements that an action runs on this thread, in order. */
    public List<String> during(Runnable action) {
        var statements = new ArrayList<String>();
        heard.set(statements);
        try {
            action.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var statements = heard.get();
        if (statements != null) {
            statements.add(String.valueOf(context.sql()));
        }
    }
}
