package org.bastama.testing;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Lets something else happen at an exact moment of somebody's transaction, on the thread that it holds up. */
public class Meanwhile implements ExecuteListener {

    private record Plan(boolean before, Predicate<String> statement, Runnable action) {}

    private final AtomicReference<@Nullable Plan> next = new AtomicReference<>();

    /** Once, right before the next statement that is meant, whoever sends it. */
    public void before(Predicate<String> statement, Runnable action) {
        next.set(new Plan(true, statement, action));
    }

    /** Once, right after the next statement that is meant, whoever sends it. */
    public void after(Predicate<String> statement, Runnable action) {
        next.set(new Plan(false, statement, action));
    }

    /** Forgets what did not happen. */
    public void never() {
        next.set(null);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        happen(context, true);
    }

    @Override
    public void executeEnd(ExecuteContext context) {
        happen(context, false);
    }

    private void happen(ExecuteContext context, boolean before) {
        var plan = next.get();
        var sql = context.sql() == null ? String.join(";", context.batchSQL()) : context.sql();
        if (plan != null
                && plan.before() == before
                && sql != null
                && plan.statement().test(sql)
                && next.compareAndSet(plan, null)) {
            plan.action().run();
        }
    }
}
