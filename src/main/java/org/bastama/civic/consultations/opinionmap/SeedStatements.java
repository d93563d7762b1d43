package org.bastama.civic.consultations.opinionmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.WrittenText;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejections;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements a map begins with, as those who hold the consultation write them; in a draft, empty ones among them.
 *
 * @param texts each in up to three languages
 */
public record SeedStatements(List<LocalizedText> texts) {

    /** So many there are at least: of fewer, no map says much. */
    public static final int FEWEST = 5;

    /** So many there are at most: people should find theirs among them. */
    public static final int MOST = 50;

    private static final JsonMapper JSON = new JsonMapper();

    public SeedStatements {
        texts = List.copyOf(texts);
    }

    /** Reads the content of a part. */
    public static SeedStatements of(String content) {
        var texts = new ArrayList<LocalizedText>();
        if (!content.isBlank()) {
            JSON.readTree(content).forEach(node -> texts.add(LocalizedText.fromJson(node.toString())));
        }
        return new SeedStatements(texts);
    }

    /** The content of a part. */
    public String toContent() {
        return texts.stream().map(LocalizedText::toJson).collect(Collectors.joining(",", "[", "]"));
    }

    /** The statements for a vote; in their first language where the reader's is missing. */
    List<Statement> statements(Language original) {
        var statements = new ArrayList<Statement>();
        texts.forEach(text ->
                statements.add(Statement.seed(statements.size() + 1, new LocalizedText(text.texts(), original))));
        return Collections.unmodifiableList(statements);
    }

    /** One line each; errors belong to {@code statements} and {@code statement.<place>-<language>} behind the field. */
    SeedStatements cleaned(Rejections rejections, String field) {
        rejections.require(texts.size() <= MOST, field + "statements", "consultations.opinions.too-many-seeds", MOST);
        var cleaned = new ArrayList<LocalizedText>();
        texts.stream()
                .limit(MOST)
                .forEach(text -> cleaned.add(WrittenText.lines(
                        rejections, field + "statement." + (cleaned.size() + 1), inOneLine(text), Statement.LONGEST)));
        return new SeedStatements(cleaned);
    }

    /** Enough of them, each at least in the language of the consultation. */
    void requireWhole(Rejections rejections, String field, Language original) {
        rejections.require(
                texts.size() >= FEWEST, field + "statements", "consultations.opinions.too-few-seeds", FEWEST);
        for (var place = 1; place <= texts.size(); place++) {
            rejections.require(
                    texts.get(place - 1).exactly(original).isPresent(),
                    field + "statement." + place + "-" + original.code(),
                    "shared.required");
        }
    }

    private static LocalizedText inOneLine(LocalizedText text) {
        var lines = new EnumMap<Language, String>(Language.class);
        text.texts().forEach((language, words) -> lines.put(language, words.replaceAll("\\s+", " ")));
        return new LocalizedText(lines);
    }
}
