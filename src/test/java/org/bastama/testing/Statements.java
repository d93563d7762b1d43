package org.bastama.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the statements that one action sends to the database, with placeholders for values: those of its thread and
 * those of the writers of signatures, which work for it meanwhile.
 */
public class Statements implements ExecuteListener {

    private static final String WRITER = "signature-writer-";

    private volatile @Nullable List<String> heard;
    private volatile @Nullable Thread listening;

    /** The statements that an action runs, in order. */
    public List<String> during(Runnable action) {
        var statements = Collections.synchronizedList(new ArrayList<String>());
        listening = Thread.currentThread();
        heard = statements;
        try {
            action.run();
        } finally {
            heard = null;
            listening = null;
        }
        return statements;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var statements = heard;
        var thread = Thread.currentThread();
        if (statements != null && (thread == listening || thread.getName().startsWith(WRITER))) {
            statements.add(String.valueOf(context.sql()));
        }
    }
}
