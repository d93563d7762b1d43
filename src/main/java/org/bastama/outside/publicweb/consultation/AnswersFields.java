package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a page of a questionnaire, and what is wrong with it.
 *
 * @param typed by the names of fields
 */
public record AnswersFields(Map<String, List<String>> typed, List<Problem> problems) {

    /** The name of the buttons that show the form in another language. */
    static final String LANGUAGE = "shown";

    private static final Set<String> TICKED = Set.of("on", "true", "1", "yes");

    /** What is wrong; with the field it belongs to, as use cases name it. */
    public record Problem(@Nullable String field, String text) {}

    public AnswersFields {
        typed = Map.copyOf(typed);
        problems = List.copyOf(problems);
    }

    /** Nothing wrong. */
    static AnswersFields of(Map<String, List<String>> typed) {
        return new AnswersFields(typed, List.of());
    }

    static AnswersFields of(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        return of(typed);
    }

    AnswersFields rejected(Rejection rejection, Words words) {
        return new AnswersFields(
                typed,
                rejection.violations().stream()
                        .map(violation -> new Problem(
                                violation.field(),
                                words.t(violation.key(), violation.arguments().toArray())))
                        .toList());
    }

    /** What a field holds. */
    List<String> all(String name) {
        return Objects.requireNonNullElse(typed.get(name), List.of());
    }

    /** The first of it. */
    public String first(String name) {
        return Optional.ofNullable(typed.get(name)).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
    }

    /** Whether a box is ticked. */
    public boolean ticked(String name) {
        return TICKED.contains(first(name));
    }

    /** The fault of a field, if it has one. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** Ids of what describes a field: its error, if there is one, and its help. */
    public String described(String field) {
        return problem(field) == null ? field + "-help" : field + "-error " + field + "-help";
    }

    Sender sender(Reader reader) {
        return new Sender(first("name"), first("email"), ticked("showsName"), ticked("consent"), reader.language());
    }
}
