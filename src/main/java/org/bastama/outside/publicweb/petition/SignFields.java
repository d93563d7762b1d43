package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.civic.signatures.SignForm;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The sign form as it is shown: what was typed, what is wrong with it, and the places to choose from when the typed one
 * matches several.
 *
 * @param key the direct key while supporters gather, else null
 * @param summary a fault that belongs to no field, if any
 * @param terms what the form says of signing this petition
 * @param places names to be offered while a place is typed
 */
public record SignFields(
        String name,
        String email,
        String territory,
        boolean updates,
        boolean consent,
        @Nullable String key,
        Terms terms,
        List<String> places,
        List<Choice> choices,
        List<Problem> problems,
        @Nullable String summary) {

    /** The name of the buttons that show the form in another language. */
    static final String LANGUAGE = "shown";

    /** What a form sends that was sent before and had faults. */
    static final String REJECTED = "rejected";

    private static final Set<String> TICKED = Set.of("on", "true", "1", "yes");
    private static final Terms NO_TERMS = new Terms("", "", "", "", "");
    private static final String AMBIGUOUS = "signatures.territory-ambiguous";

    /** What signing is called and means: to what one agrees, what becomes of the data, what comes next. */
    public record Terms(String title, String submit, String consent, String data, String next) {}

    /** A place that matches what was typed, and whether it was chosen already. */
    public record Choice(String code, String name, boolean chosen) {}

    /** What is wrong with a field. */
    public record Problem(String field, String text) {}

    /** An empty form. */
    static SignFields empty(@Nullable String key) {
        return new SignFields("", "", "", false, false, key, NO_TERMS, List.of(), List.of(), List.of(), null);
    }

    /** What a request sent; a chosen place wins over a typed one. */
    static SignFields of(HttpServletRequest request) {
        return of(request, territories(request).findFirst().orElse(""));
    }

    /**
     * What a form sent that is shown once more and was rejected before: with the place as it was typed, so that it is
     * asked about again.
     */
    static SignFields ofRejected(HttpServletRequest request) {
        return of(request, territories(request).reduce((chosen, typed) -> typed).orElse(""));
    }

    /** The chosen place, if any, before the typed one. */
    private static Stream<String> territories(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getParameterValues("territory"))
                        .orElse(new String[0]))
                .filter(value -> !value.isBlank());
    }

    private static SignFields of(HttpServletRequest request, String territory) {
        return new SignFields(
                text(request, "name"),
                text(request, "email"),
                territory,
                ticked(request, "updates"),
                ticked(request, "consent"),
                text(request, "key").isEmpty() ? null : text(request, "key"),
                NO_TERMS,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** Whether anything would be lost without the form. */
    boolean isTyped() {
        return updates || consent || !(name + email + territory).isBlank();
    }

    /** As the use case takes it. */
    SignForm form(Reader reader) {
        return new SignForm(name, email, territory, updates, consent, reader.language(), key);
    }

    /** With what the petition and its place add. */
    SignFields with(Terms newTerms, List<String> newPlaces) {
        return new SignFields(
                name, email, territory, updates, consent, key, newTerms, newPlaces, choices, problems, summary);
    }

    /** With a place that was chosen. */
    SignFields choosing(String code) {
        var marked = choices.stream()
                .map(choice ->
                        new Choice(choice.code(), choice.name(), choice.code().equals(code)))
                .toList();
        return new SignFields(name, email, territory, updates, consent, key, terms, places, marked, problems, summary);
    }

    /** With a fault of the whole form. */
    SignFields failed(String text) {
        return new SignFields(name, email, territory, updates, consent, key, terms, places, choices, problems, text);
    }

    /** With what was rejected: each text at its field, the rest in the summary. */
    SignFields rejected(Rejection rejection, Words words) {
        var atFields = new ArrayList<Problem>();
        var found = new ArrayList<Choice>();
        String whole = null;
        for (var violation : rejection.violations()) {
            var text = words.t(violation.key(), violation.arguments().toArray());
            if (violation.field() == null) {
                whole = text;
            } else {
                atFields.add(new Problem(violation.field(), text));
            }
            if (violation.key().equals(AMBIGUOUS)) {
                found.addAll(choices(violation.arguments()));
            }
        }
        return new SignFields(
                name, email, territory, updates, consent, key, terms, places, found, List.copyOf(atFields), whole);
    }

    /** The fault of a field, if it has one. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> choices(List<Object> codesAndNames) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i + 1 < codesAndNames.size(); i += 2) {
            choices.add(new Choice(
                    codesAndNames.get(i).toString(), codesAndNames.get(i + 1).toString(), false));
        }
        return choices;
    }

    private static String text(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    private static boolean ticked(HttpServletRequest request, String field) {
        return TICKED.contains(text(request, field));
    }
}
