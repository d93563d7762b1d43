package org.bastama.civic.procedures;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One object of the written form of a procedure; what is missing or of another kind is an error of the data. */
record DocumentNode(Map<String, Object> fields) {

    boolean has(String field) {
        return fields.get(field) != null;
    }

    String text(String field) {
        return textIfAny(field).orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + fields));
    }

    Optional<String> textIfAny(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::valueOf);
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    Optional<Integer> numberIfAny(String field) {
        return textIfAny(field).map(Integer::valueOf);
    }

    DocumentNode node(String field) {
        return nodeIfAny(field).orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + fields));
    }

    @SuppressWarnings("unchecked")
    Optional<DocumentNode> nodeIfAny(String field) {
        return Optional.ofNullable(fields.get(field)).map(value -> new DocumentNode((Map<String, Object>) value));
    }

    @SuppressWarnings("unchecked")
    List<DocumentNode> nodes(String field) {
        return ((List<Map<String, Object>>) fields.getOrDefault(field, List.of()))
                .stream().map(DocumentNode::new).toList();
    }

    /** The object of a field, or all of them where it holds a list. */
    List<DocumentNode> oneOrMore(String field) {
        return fields.get(field) instanceof List<?> ? nodes(field) : List.of(node(field));
    }

    Set<String> words(String field) {
        var words = new LinkedHashSet<String>();
        ((List<?>) fields.getOrDefault(field, List.of())).forEach(word -> words.add(String.valueOf(word)));
        return Set.copyOf(words);
    }

    Set<Integer> numbers(String field) {
        return Set.copyOf(words(field).stream().map(Integer::valueOf).toList());
    }

    LocalizedText localized(String field) {
        var node = node(field);
        return LocalizedText.of(
                node.textIfAny("kk").orElse(null),
                node.textIfAny("ru").orElse(null),
                node.textIfAny("en").orElse(null));
    }

    Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        fields.forEach((key, value) -> counts.put(key, Long.valueOf(String.valueOf(value))));
        return counts;
    }

    /** A length in the unit of this object ("days" stands for calendar days); null where none is fixed. */
    Procedure.@Nullable Term term(String length) {
        return has(length) ? new Procedure.Term(number(length), unit(text("unit"))) : null;
    }

    private static Procedure.Unit unit(String word) {
        return word.equals("days") ? Procedure.Unit.CALENDAR : Procedure.Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
