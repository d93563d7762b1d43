package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.moderation.Report;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** What was reported, for whoever settles it. */
public final class ReportNotice extends Div {

    /** A report with its reason, time and words, and whether it is settled. */
    public ReportNotice(Report report, Reasons reasons) {
        add(new Paragraph(getTranslation(
                "moderation.report.what",
                reasons.find(report.reasonCode())
                        .map(Reason::names)
                        .map(names -> names.in(ReaderLanguage.get()))
                        .orElse(report.reasonCode()),
                Formats.dateTime(ReaderLanguage.get(), report.reportedAt()))));
        if (!report.note().isEmpty()) {
            var note = new Paragraph(report.note());
            note.addClassName("b-notice");
            add(note);
        }
        if (report.isSettled()) {
            add(new Paragraph(getTranslation("moderation.report.settled")));
        }
    }
}
