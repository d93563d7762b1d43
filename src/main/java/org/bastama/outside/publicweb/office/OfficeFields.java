package org.bastama.outside.publicweb.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.office.OfficeSigner;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form of an office as it is shown: what was typed, and what is wrong with it.
 *
 * @param typed by field
 */
public record OfficeFields(Map<String, String> typed, List<Problem> problems) {

    /** The parameter that tells in which language the page is to be shown again. */
    private static final String SHOWN = "shown";

    /** What is behind the path of a link where what was typed is only shown again. */
    static final String KEPT = "/typed";

    /** In the order of the page. */
    private static final List<String> NAMES = List.of(
            "act",
            "incomingNumber",
            "registeredOn",
            "from",
            "until",
            "reason",
            "outcome",
            "text",
            "language",
            "name",
            "post",
            "sure");

    /** The labels of the fields whose faults would not say which they mean. */
    private static final Map<String, String> LABELS = Map.of(
            "incomingNumber", "publicweb.office.incoming",
            "registeredOn", "publicweb.office.registered-on",
            "until", "publicweb.office.until",
            "reason", "publicweb.office.reason",
            "outcome", "publicweb.office.outcome",
            "text", "publicweb.office.answer",
            "name", "publicweb.office.name",
            "post", "publicweb.office.post");

    /** What is wrong with a field, or with the whole ({@code act}). */
    public record Problem(String field, String text) {

        /** The message key of the field's label; null where the text says what is meant. */
        public @Nullable String label() {
            return LABELS.get(field);
        }
    }

    /** What one can do. */
    enum Act {
        REGISTER,
        EXTEND,
        SUSPEND,
        RESUME,
        ANSWER
    }

    static OfficeFields empty() {
        return new OfficeFields(Map.of(), List.of());
    }

    static OfficeFields of(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        NAMES.forEach(
                name -> Optional.ofNullable(request.getParameter(name)).ifPresent(value -> typed.put(name, value)));
        return new OfficeFields(Map.copyOf(typed), List.of());
    }

    /** Who reads what was typed in the language that was chosen. */
    static Reader reader(HttpServletRequest request) {
        return Reader.choosing(request, SHOWN);
    }

    /** What was typed goes with the reader into another language: by a form, for no address may hold it. */
    static Frame keeping(Frame frame, String path) {
        return frame.withForm(new Frame.TypedForm("typed", path + KEPT, SHOWN));
    }

    /** The value of a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Which act was chosen, if any. */
    Optional<Act> act() {
        return switch (value("act")) {
            case "register" -> Optional.of(Act.REGISTER);
            case "extend" -> Optional.of(Act.EXTEND);
            case "suspend" -> Optional.of(Act.SUSPEND);
            case "resume" -> Optional.of(Act.RESUME);
            case "answer" -> Optional.of(Act.ANSWER);
            default -> Optional.empty();
        };
    }

    OfficeSigner signer() {
        return new OfficeSigner(value("name"), value("post"), value("sure").equals("true"));
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return LocalDate.parse(value(field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    ResponseForm answer(Language fallback) {
        var outcome = value("outcome");
        return new ResponseForm(outcome.isEmpty() ? null : outcome, text("text", fallback));
    }

    /** What was typed in the language that was named beside it. */
    LocalizedText text(String field, Language fallback) {
        return LocalizedText.of(Language.of(value("language")).orElse(fallback), value(field));
    }

    OfficeFields rejected(Rejection rejection, Words words) {
        return new OfficeFields(
                typed,
                rejection.violations().stream()
                        .map(violation -> new Problem(
                                field(violation.field()),
                                words.t(violation.key(), violation.arguments().toArray())))
                        .sorted(Comparator.comparing(problem -> NAMES.indexOf(problem.field())))
                        .toList());
    }

    /** A fault of one language of a text is told at the text. */
    private static String field(@Nullable String named) {
        var name = named == null ? "act" : named.replaceAll("\\..*", "");
        return NAMES.contains(name) ? name : "act";
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}
