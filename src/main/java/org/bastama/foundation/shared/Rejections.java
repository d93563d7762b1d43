package org.bastama.foundation.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects broken rules over a whole form, so that a person sees all of them at once. */
public final class Rejections {

    private final List<Rejection.Violation> violations = new ArrayList<>();

    /** Runs a check or builds a value; a rejection is kept, under the given field when it names none, and null given. */
    public <T> @Nullable T collect(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Rejection rejection) {
            rejection
                    .violations()
                    .forEach(v -> violations.add(
                            v.field() == null ? new Rejection.Violation(field, v.key(), v.arguments()) : v));
            return null;
        }
    }

    /** Adds a broken rule when the condition does not hold. */
    public Rejections require(boolean condition, String field, String key, Object... arguments) {
        if (!condition) {
            violations.add(new Rejection.Violation(field, key, List.of(arguments)));
        }
        return this;
    }

    /** Throws what was collected, if anything was. */
    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new Rejection(violations);
        }
    }
}
