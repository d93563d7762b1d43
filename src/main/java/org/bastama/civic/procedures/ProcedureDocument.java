package org.bastama.civic.procedures;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The written form of a procedure version: an entry of {@code db/data/procedures.yaml}, kept in the database as JSON. */
final class ProcedureDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private ProcedureDocument() {}

    /** The JSON kept for an entry of the data file. */
    static String json(Map<String, Object> entry) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        entry.forEach((key, value) -> plain.put(
                key,
                value instanceof Date date
                        ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString()
                        : value));
        return JSON.writeValueAsString(plain);
    }

    /** Reads what {@link #json} wrote; anything else is an error of the data. */
    @SuppressWarnings("unchecked")
    static Procedure read(String json) {
        return read(new Node((Map<String, Object>) JSON.readValue(json, Map.class)));
    }

    private static Procedure read(Node node) {
        var signers = node.node("signers");
        return new Procedure(
                node.text("code"),
                node.number("version"),
                Procedure.Kind.valueOf(upper(node.text("kind"))),
                node.textIfAny("country").orElse(null),
                node.words("authorityKinds"),
                node.words("territoryKinds"),
                LocalDate.parse(node.text("validFrom")),
                node.textIfAny("validTo").map(LocalDate::parse).orElse(null),
                node.localized("names"),
                node.oneOrMore("citation").stream()
                        .map(ProcedureDocument::citation)
                        .toList(),
                node.localized("note"),
                new Procedure.Signers(
                        signers.number("minimumAge"),
                        Procedure.Statement.valueOf(upper(signers.text("statement"))),
                        signers.numbers("identityLevels")),
                gate(node.node("supporters")),
                node.nodeIfAny("moderation").map(m -> m.term("days")).orElse(null),
                node.nodeIfAny("collection").map(c -> c.term("length")).orElse(null),
                Duration.ofHours(node.number("graceHours")),
                node.nodes("thresholds").stream()
                        .map(ProcedureDocument::threshold)
                        .toList(),
                response(node.node("response")),
                node.words("outcomes"),
                Procedure.NameDisplay.valueOf(upper(node.text("nameDisplay"))),
                node.number("retentionMonths"));
    }

    private static Procedure.Citation citation(Node node) {
        return new Procedure.Citation(
                node.text("lang"), node.text("text"), node.textIfAny("url").orElse(null));
    }

    private static Procedure.Gate gate(Node node) {
        return new Procedure.Gate(node.number("count"), node.term("days"), node.term("paperDays"));
    }

    private static Procedure.Threshold threshold(Node node) {
        return new Procedure.Threshold(
                node.text("triggers"),
                Procedure.HandOver.valueOf(upper(node.text("handOver"))),
                rule(node.node("rule")));
    }

    private static ThresholdRule rule(Node node) {
        var minimums = node.nodeIfAny("childMinimums");
        var rule = plainRule(node);
        return minimums.isEmpty()
                ? rule
                : new ThresholdRule.WithChildMinimums(
                        rule,
                        minimums.get().number("atLeast"),
                        minimums.get().node("minimums").counts());
    }

    private static ThresholdRule plainRule(Node node) {
        if (node.has("absolute")) {
            return new ThresholdRule.Absolute(node.number("absolute"));
        }
        if (node.has("share")) {
            return new ThresholdRule.Share(
                    new BigDecimal(String.valueOf(node.fields().get("share"))));
        }
        return new ThresholdRule.Piecewise(node.number("over"), rule(node.node("then")), rule(node.node("otherwise")));
    }

    private static Procedure.ResponseTerm response(Node node) {
        return new Procedure.ResponseTerm(
                node.term("days"),
                node.nodeIfAny("extension")
                        .map(e -> new Procedure.Extension(e.number("days"), e.number("times")))
                        .orElse(null),
                node.numberIfAny("transferDays").orElse(null));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** One object of the document. */
    private record Node(Map<String, Object> fields) {

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

        Node node(String field) {
            return nodeIfAny(field).orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + fields));
        }

        @SuppressWarnings("unchecked")
        Optional<Node> nodeIfAny(String field) {
            return Optional.ofNullable(fields.get(field)).map(value -> new Node((Map<String, Object>) value));
        }

        @SuppressWarnings("unchecked")
        List<Node> nodes(String field) {
            return ((List<Map<String, Object>>) fields.getOrDefault(field, List.of()))
                    .stream().map(Node::new).toList();
        }

        /** The object of a field, or all of them where it holds a list. */
        List<Node> oneOrMore(String field) {
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
            return word.equals("days") ? Procedure.Unit.CALENDAR : Procedure.Unit.valueOf(upper(word));
        }
    }
}
