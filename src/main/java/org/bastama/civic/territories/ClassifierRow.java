package org.bastama.civic.territories;

/** A row of a national classifier: its line in the file (from 1), the file's own ids, the 9-digit code and the Russian name. */
record ClassifierRow(int line, String id, String parentId, String code, String name) {

    /** Whether it is the country itself, which some editions list first. */
    boolean isCountry() {
        return code.equals("000000000");
    }
}
