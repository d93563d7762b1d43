package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of a contribution as it is shown: what was typed, and what is wrong with it.
 *
 * @param typed by the names of fields; several values where a field has several boxes to tick
 */
public record FormFields(Map<String, List<String>> typed, List<Problem> problems) {

    /** The name of the buttons that show the form in another language. */
    static final String LANGUAGE = "shown";

    /** Nothing typed yet. */
    static final FormFields EMPTY = new FormFields(Map.of(), List.of());

    private static final Set<String> TICKED = Set.of("on", "true", "1", "yes");

    /**
     * What is wrong with a field; in no field, with the whole.
     *
     * @param href where it can be mended; null where that is nowhere in particular
     */
    public record Problem(@Nullable String field, @Nullable String href, String text) {}

    public FormFields {
        typed = Map.copyOf(typed);
        problems = List.copyOf(problems);
    }

    /** What a form sent. */
    static FormFields of(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        return of(typed);
    }

    /** Something typed, and nothing wrong with it. */
    static FormFields of(Map<String, List<String>> typed) {
        return new FormFields(typed, List.of());
    }

    /** The same with something written in a field. */
    FormFields with(String field, String text) {
        var all = new HashMap<>(typed);
        all.put(field, List.of(text));
        return new FormFields(all, problems);
    }

    /** Who sends it, as it was typed. */
    Sender sender(Reader reader) {
        return new Sender(value("name"), value("email"), ticked("showsName"), ticked("consent"), reader.language());
    }

    /** The same with what is wrong. */
    FormFields rejected(Rejection rejection, Words words) {
        return rejected(rejection, words, "");
    }

    /** The same where the ids of the fields have something before their names. */
    FormFields rejected(Rejection rejection, Words words, String before) {
        return new FormFields(
                typed,
                rejection.violations().stream()
                        .map(violation -> problem(
                                violation.field() == null ? null : before + violation.field(),
                                words.t(violation.key(), violation.arguments().toArray())))
                        .toList());
    }

    private static Problem problem(@Nullable String field, String text) {
        return new Problem(field, field == null ? null : "#" + field, text);
    }

    /** The same where fields are mended elsewhere than at what has their name as id. */
    FormFields mendedAt(Function<String, Optional<String>> href) {
        return new FormFields(
                typed,
                problems.stream()
                        .map(problem -> problem.field() == null
                                ? problem
                                : new Problem(
                                        problem.field(),
                                        href.apply(problem.field()).orElse(null),
                                        problem.text()))
                        .toList());
    }

    /** What was typed into a field; of several values the first. */
    public String value(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** All that was typed into a field or ticked in it. */
    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** Whether a box was ticked. */
    public boolean ticked(String field) {
        return TICKED.contains(value(field));
    }

    /** The fault of a field, if it has one. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** For {@code aria-invalid}. */
    public @Nullable String invalid(String field) {
        return problem(field) == null ? null : "true";
    }

    /** Ids of what describes a field: its error, if there is one, and its help. */
    public String described(String field) {
        return problem(field) == null ? field + "-help" : field + "-error " + field + "-help";
    }
}
