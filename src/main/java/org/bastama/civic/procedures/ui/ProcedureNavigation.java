package org.bastama.civic.procedures.ui;

/** Ways to the pages of procedures; paths have no leading slash. */
public final class ProcedureNavigation {

    private ProcedureNavigation() {}

    /** The list. */
    public static String list() {
        return "procedures";
    }

    /** The version in force of a procedure, or its newest. */
    public static String procedure(String code) {
        return "procedures/" + code;
    }

    /** One version of a procedure. */
    public static String procedure(String code, int version) {
        return procedure(code) + "?version=" + version;
    }

    /** The administrators' working-day calendar. */
    public static String calendar() {
        return "administration/calendar";
    }
}
