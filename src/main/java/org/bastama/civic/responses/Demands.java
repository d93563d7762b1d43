package org.bastama.civic.responses;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demands of a petition that a final response answers one by one; none where it answers the petition as a whole. */
public record Demands(List<AnsweredDemand> points) {

    /** A single demand is the petition's: it is answered as a whole. */
    public static final int FEWEST = 2;

    /** As many as one answer takes. */
    public static final int MOST = 20;

    /** How a petition ends whose demands end in different ways. */
    public static final String MIXED = "partly";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Demands NONE = new Demands(List.of());

    public Demands {
        points = List.copyOf(points);
    }

    /** None: the petition is answered as a whole. */
    public static Demands none() {
        return NONE;
    }

    /** Whether the petition is answered as a whole. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** How each ended. */
    public List<@Nullable String> outcomes() {
        return points.stream().<@Nullable String>map(AnsweredDemand::outcome).toList();
    }

    /**
     * The outcome of the whole answer: the one of all demands or, where they end in different ways, {@link #MIXED}. Null
     * without demands, and while one has no outcome yet.
     */
    public @Nullable String whole() {
        if (isEmpty() || outcomes().stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return outcomes().stream().distinct().count() == 1 ? points.getFirst().outcome() : MIXED;
    }

    /** The same where there are demands; else the outcome that was chosen for the petition as a whole. */
    public @Nullable String whole(@Nullable String chosen) {
        return isEmpty() ? chosen : whole();
    }

    /** The languages in which something of a demand is there. */
    public EnumSet<Language> languages() {
        return points.stream()
                .flatMap(point -> point.languages().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    /** All of them in one language, numbered; the texts of keys are asked for in that language. */
    public String in(Language language, BiFunction<Language, String, String> texts) {
        return IntStream.range(0, points.size())
                .mapToObj(
                        i -> (i + 1) + ". " + points.get(i).in(language, texts).strip())
                .collect(Collectors.joining("\n\n"));
    }

    /** A text and the demands below it as one text: for letters and feeds, and to tell versions apart. */
    public LocalizedText below(LocalizedText text, BiFunction<Language, String, String> texts) {
        if (isEmpty()) {
            return text;
        }
        var languages = languages();
        languages.addAll(text.texts().keySet());
        var whole = new EnumMap<Language, String>(Language.class);
        languages.forEach(
                language -> whole.put(language, text.exactly(language).orElse("") + "\n\n" + in(language, texts)));
        return new LocalizedText(whole, text.original());
    }

    /** The form kept in the database: a JSON list; null for none. */
    public @Nullable String toJson() {
        if (isEmpty()) {
            return null;
        }
        var list = JSON.createArrayNode();
        points.forEach(point -> list.addObject()
                .put("outcome", point.outcome())
                .set("words", JSON.readTree(point.words().toJson()))
                .set("reason", JSON.readTree(point.reason().toJson())));
        return list.toString();
    }

    /** Reads {@link #toJson}. */
    public static Demands fromJson(@Nullable String json) {
        return json == null
                ? NONE
                : new Demands(StreamSupport.stream(JSON.readTree(json).spliterator(), false)
                        .map(Demands::point)
                        .toList());
    }

    private static AnsweredDemand point(JsonNode point) {
        return new AnsweredDemand(
                LocalizedText.fromJson(point.path("words").toString()),
                point.hasNonNull("outcome") ? point.path("outcome").asString() : null,
                LocalizedText.fromJson(point.path("reason").toString()));
    }
}
