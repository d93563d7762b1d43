package org.bastama.foundation.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was broken, told by message keys. One handler each shows it: a field error or notification in Vaadin,
 * problem+json in the API, an error summary on plain pages. Nothing was changed when it is thrown.
 */
public class Rejection extends RuntimeException {

    /** One broken rule: the form field it belongs to, if any, the message key and the message's arguments. */
    public record Violation(@Nullable String field, String key, List<Object> arguments) {}

    private final transient List<Violation> violations;

    /** Several broken rules at once; at least one. */
    public Rejection(List<Violation> violations) {
        super(String.join(", ", violations.stream().map(Violation::key).toList()), null, false, true);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a rejection needs a violation");
        }
        this.violations = List.copyOf(violations);
    }

    /** A broken rule of the whole request. */
    public static Rejection of(String key, Object... arguments) {
        return new Rejection(List.of(new Violation(null, key, List.of(arguments))));
    }

    /** A broken rule of one field. */
    public static Rejection at(String field, String key, Object... arguments) {
        return new Rejection(List.of(new Violation(field, key, List.of(arguments))));
    }

    /** What was broken, in the order of the form. */
    public List<Violation> violations() {
        return violations;
    }

    /** The first broken rule's message key. */
    public String key() {
        return violations.getFirst().key();
    }
}
