package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/** The form of an idea as it is shown: what was typed, and what is wrong with it. */
public record IdeaFields(
        String heading,
        String text,
        String name,
        String email,
        boolean showsName,
        boolean consent,
        List<Problem> problems) {

    /** The name of the buttons that show the form in another language. */
    static final String LANGUAGE = "shown";

    /** Nothing typed yet. */
    static final IdeaFields EMPTY = new IdeaFields("", "", "", "", false, false, List.of());

    private static final Set<String> TICKED = Set.of("on", "true", "1", "yes");

    /** What is wrong with a field; in no field, with the whole. */
    public record Problem(@Nullable String field, String text) {}

    public IdeaFields {
        problems = List.copyOf(problems);
    }

    static IdeaFields of(HttpServletRequest request) {
        return new IdeaFields(
                text(request, "heading"),
                text(request, "text"),
                text(request, "name"),
                text(request, "email"),
                TICKED.contains(text(request, "showsName")),
                TICKED.contains(text(request, "consent")),
                List.of());
    }

    Idea idea() {
        return new Idea(heading, text);
    }

    Sender sender(Reader reader) {
        return new Sender(name, email, showsName, consent, reader.language());
    }

    IdeaFields rejected(Rejection rejection, Words words) {
        return new IdeaFields(
                heading,
                text,
                name,
                email,
                showsName,
                consent,
                rejection.violations().stream()
                        .map(violation -> new Problem(
                                violation.field(),
                                words.t(violation.key(), violation.arguments().toArray())))
                        .toList());
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

    private static String text(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
