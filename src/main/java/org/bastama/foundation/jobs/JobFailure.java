package org.bastama.foundation.jobs;

import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Why a job failed, as it is kept: message keys with their arguments, in JSON. */
final class JobFailure {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, Object>>> FORM = new TypeReference<>() {};
    private static final String TEXT = "text";

    /** The node went down. */
    static final String INTERRUPTED = of(Rejection.of("jobs.failure.interrupted"));

    /** An error of the program; the log tells more. */
    static final String UNEXPECTED = of(Rejection.of("jobs.failure.unexpected"));

    private JobFailure() {}

    static String of(Rejection rejection) {
        return JSON.writeValueAsString(rejection.violations().stream()
                .map(v -> Map.of(
                        "key",
                        v.key(),
                        "arguments",
                        v.arguments().stream().map(JobFailure::kept).toList()))
                .toList());
    }

    @SuppressWarnings("unchecked")
    static List<Rejection.Violation> read(String json) {
        try {
            return JSON.readValue(json, FORM).stream()
                    .map(v -> new Rejection.Violation(
                            null,
                            String.valueOf(v.get("key")),
                            ((List<Object>) v.getOrDefault("arguments", List.of()))
                                    .stream().map(JobFailure::read).toList()))
                    .toList();
        } catch (JacksonException e) {
            return Rejection.of("jobs.failure.unexpected").violations();
        }
    }

    /** Whoever reads of it later may have another language. */
    private static Object kept(Object argument) {
        return argument instanceof LocalizedText text ? Map.of(TEXT, text.toJson()) : argument;
    }

    private static Object read(Object argument) {
        return argument instanceof Map<?, ?> map && map.get(TEXT) instanceof String json
                ? LocalizedText.fromJson(json)
                : argument;
    }
}
