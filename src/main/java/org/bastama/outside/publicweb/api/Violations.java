package org.bastama.outside.publicweb.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;

/** Broken rules as members of a problem: the field, a stable code, the text, and the choices of an ambiguous place. */
final class Violations {

    private Violations() {}

    static List<Map<String, Object>> of(Rejection rejection, Language language, Messages messages) {
        return rejection.violations().stream()
                .map(violation -> {
                    var error = new LinkedHashMap<String, Object>();
                    if (violation.field() != null) {
                        error.put("field", violation.field());
                    }
                    error.put("code", violation.key());
                    error.put(
                            "text",
                            messages.get(
                                    language,
                                    violation.key(),
                                    violation.arguments().toArray()));
                    if (violation.key().equals("signatures.territory-ambiguous")) {
                        error.put("choices", choices(violation.arguments()));
                    }
                    return (Map<String, Object>) error;
                })
                .toList();
    }

    private static List<Map<String, String>> choices(List<Object> codesAndNames) {
        var choices = new ArrayList<Map<String, String>>();
        for (int i = 0; i + 1 < codesAndNames.size(); i += 2) {
            choices.add(Map.of(
                    "code",
                    codesAndNames.get(i).toString(),
                    "name",
                    codesAndNames.get(i + 1).toString()));
        }
        return choices;
    }
}
