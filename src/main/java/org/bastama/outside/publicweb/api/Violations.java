package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Broken rules as members of a problem: the field, a stable code, the text, and the choices of an ambiguous place. */
final class Violations {

    private Violations() {}

    static List<Problem.FieldError> of(Rejection rejection, Language language, Messages messages) {
        return rejection.violations().stream()
                .map(violation -> new Problem.FieldError(
                        violation.field(),
                        violation.key(),
                        messages.get(
                                language, violation.key(), violation.arguments().toArray()),
                        choices(violation.key(), violation.arguments())))
                .toList();
    }

    private static @Nullable List<Problem.Choice> choices(String key, List<Object> codesAndNames) {
        return key.equals("signatures.territory-ambiguous")
                ? IntStream.range(0, codesAndNames.size() / 2)
                        .mapToObj(i -> new Problem.Choice(
                                codesAndNames.get(2 * i).toString(),
                                codesAndNames.get(2 * i + 1).toString()))
                        .toList()
                : null;
    }
}
