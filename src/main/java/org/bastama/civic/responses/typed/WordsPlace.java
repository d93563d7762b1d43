package org.bastama.civic.responses.typed;

/**
 * Which form of a petition is typed in.
 *
 * @param of what of its kind it is about, where there are several: a number or an id
 */
public record WordsPlace(Form form, String of) {

    /** The forms. */
    public enum Form {
        COMMITMENT(true),
        REPORT(true),
        UPHOLD(true),
        REOPEN(true),
        NOTE(true),
        SEND_BACK(true),
        OBJECTION(true),
        DISPUTE(false),
        REPLY(false),
        REVIEW(false),
        PAPER(false);

        private final boolean onDesk;

        Form(boolean onDesk) {
            this.onDesk = onDesk;
        }

        /** Whether officials type in it; else who leads the petition. */
        boolean onDesk() {
            return onDesk;
        }
    }

    /** The one form of its kind. */
    public static WordsPlace of(Form form) {
        return new WordsPlace(form, "");
    }

    /** The form of its kind that is about one thing. */
    public static WordsPlace of(Form form, Object which) {
        return new WordsPlace(form, which.toString());
    }

    /** The name in the database: at most 60 characters. */
    public String code() {
        return of.isEmpty() ? form.name() : form.name() + " " + of;
    }
}
