package org.bastama.civic.consultations.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.bastama.foundation.shared.Rejection;

/** Collects what is wrong with a definition; the editor shows all of it while it is written. */
final class Problems {

    private final List<Rejection.Violation> found = new ArrayList<>();

    /** Notes a problem when the condition does not hold; the field is the key of a page or question. */
    void require(boolean condition, String field, String key, Object... arguments) {
        if (!condition) {
            found.add(new Rejection.Violation(field, key, List.of(arguments)));
        }
    }

    List<Rejection.Violation> all() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new Rejection(found);
        }
    }
}
