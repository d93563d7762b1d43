package org.bastama.civic.consultations.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The written form of questionnaires and answers, kept in the database and exchanged as files. */
public final class QuestionnaireJson {

    /** The version of the form; a later one is refused by an earlier portal, and not misread. */
    public static final int SCHEMA = 1;

    /** The longest definition that is read, in UTF-16 units. */
    public static final int LONGEST = 1_000_000;

    private static final JsonSetter.Value NONE_IS_EMPTY = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, type -> type.setNullHandling(NONE_IS_EMPTY))
            .withConfigOverride(Set.class, type -> type.setNullHandling(NONE_IS_EMPTY))
            .withConfigOverride(Map.class, type -> type.setNullHandling(NONE_IS_EMPTY))
            .withConfigOverride(String.class, type -> type.setNullHandling(NONE_IS_EMPTY))
            .addModule(new SimpleModule()
                    .addSerializer(LocalizedText.class, new LocalizedTextJson.Writer())
                    .addDeserializer(LocalizedText.class, new LocalizedTextJson.Reader()))
            .build();

    /** What is written: the version beside the pages. */
    private record Definition(int schema, List<QuestionPage> pages) {}

    /** Only the version, whatever else there is. */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    private record Version(int schema) {}

    private QuestionnaireJson() {}

    /** The definition as JSON. */
    public static String write(QuestionnaireDraft draft) {
        return JSON.writeValueAsString(new Definition(SCHEMA, draft.pages()));
    }

    /** The same for one that is complete. */
    public static String write(Questionnaire questionnaire) {
        return write(questionnaire.draft());
    }

    /**
     * Reads a definition, sensible or not. Rejected when it is too long, no JSON of this form (the message names line
     * and place), or of another version.
     */
    public static QuestionnaireDraft read(String json) {
        if (json.length() > LONGEST) {
            throw Rejection.of("shared.too-long", LONGEST, Text.length(json));
        }
        var version = read(json, Version.class).schema();
        if (version != SCHEMA) {
            throw Rejection.of("consultations.questionnaire.json-version", version, SCHEMA);
        }
        return new QuestionnaireDraft(read(json, Definition.class).pages());
    }

    /** Answers as JSON. */
    public static String write(Answers answers) {
        return JSON.writeValueAsString(answers);
    }

    /** Reads answers, valid or not; rejected when it is no JSON of this form. */
    public static Answers readAnswers(String json) {
        return read(json, Answers.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            @Nullable T read = JSON.readValue(json, type);
            if (read != null) {
                return read;
            }
            throw Rejection.of("consultations.questionnaire.json", 1, "null");
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            throw Rejection.of(
                    "consultations.questionnaire.json",
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    path(malformed));
        }
    }

    private static String path(JacksonException malformed) {
        var path = new StringBuilder();
        for (var step : malformed.getPath()) {
            path.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return path.isEmpty() ? "/" : path.toString();
    }
}
