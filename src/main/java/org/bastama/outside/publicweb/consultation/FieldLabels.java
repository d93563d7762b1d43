package org.bastama.outside.publicweb.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/** What the fields of a form are called, for the list of what is wrong: a form has several that must not be empty. */
public final class FieldLabels {

    private static final Map<String, String> SENDER =
            Map.of("name", "consultations.send.name", "email", "consultations.send.email");

    private FieldLabels() {}

    /**
     * The name of a field, with a colon unless it is a sentence; empty where its fault says by itself what is meant, as that of a tick does.
     *
     * @param own the names of the form's own fields, by their ids; mailbox and name of the sender are known
     */
    public static String before(@Nullable String field, Map<String, String> own, Frame frame) {
        if (field == null) {
            return "";
        }
        var sender = SENDER.get(field.substring(field.indexOf('-') + 1));
        var label = own.getOrDefault(field, sender == null ? "" : frame.t(sender));
        return label.isEmpty() ? "" : label + (isSentence(label) ? " " : ": ");
    }

    private static boolean isSentence(String label) {
        return label.endsWith("?") || label.endsWith(".") || label.endsWith("!");
    }

    /** Of the questions that are asked; their faults name their keys. */
    public static Map<String, String> of(List<AnswerInput> inputs) {
        return inputs.stream()
                .collect(Collectors.toMap(
                        input -> input.id().substring(AnswerFields.PREFIX.length()),
                        input -> input.label().line()));
    }
}
