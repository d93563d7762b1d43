package org.bastama.outside.publicweb.office;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The form by which an office registers, extends, suspends, resumes or answers.
 *
 * @param action where it is sent
 * @param due by when an answer is due, in words; null where no term is fixed
 * @param acts what can be done now, as the form's {@code act}
 * @param from the due date that an extension starts from; empty where there is none
 * @param moves what each of the acts would do to the due date, in words
 * @param lastDay the last day that a suspension may have; empty where none is allowed
 */
public record OfficePage(
        Frame frame,
        String action,
        long number,
        String title,
        String titleLanguage,
        String demand,
        String authority,
        @Nullable String due,
        List<String> acts,
        String from,
        List<String> moves,
        String lastDay,
        String today,
        List<Choice> outcomes,
        List<Choice> languages,
        OfficeFields form) {

    /** One of several. */
    public record Choice(String code, String name) {}

    /** Whether something can be done. */
    public boolean may(String act) {
        return acts.contains(act);
    }

    /** Whether the term can be changed. */
    public boolean mayChangeTerm() {
        return may("extend") || may("suspend") || may("resume");
    }

    /** The act that is chosen, or the first that can be. */
    public String chosen() {
        var typed = form.value("act");
        return acts.contains(typed) || acts.isEmpty() ? typed : acts.getFirst();
    }

    /** The error of a field and its help, for {@code aria-describedby}. */
    public @Nullable String described(String field, boolean help) {
        var error = form.problem(field) == null ? "" : field + "-error";
        var all = (error + (help ? " " + field + "-help" : "")).strip();
        return all.isEmpty() ? null : all;
    }
}
