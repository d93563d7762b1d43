package org.bastama.outside.publicweb.consultation;

import java.util.List;
import org.bastama.outside.publicweb.page.Frame;

/** Where a contribution is reported without a script. */
public record ReportPage(
        Frame frame, String heading, Passage text, List<Reason> reasons, FormFields form, String action, String back) {

    /** A reason of the vocabulary. */
    public record Reason(String code, String name, boolean chosen) {}
}
