package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** What stands where a contribution was that a moderator hid, with the reason, or that was taken back. */
public final class EndedText extends Div {

    /** For one that has ended. */
    public EndedText(Contribution.Ending ending, Reasons reasons) {
        var hidden = ending.reasonCode() != null || !ending.note().isEmpty();
        addClassName("b-soft");
        add(new Paragraph(getTranslation(
                hidden ? "consultations.ended.hidden" : "consultations.ended.deleted",
                Formats.date(ReaderLanguage.get(), ending.at()))));
        Optional.ofNullable(ending.reasonCode())
                .flatMap(reasons::find)
                .map(Reason::names)
                .ifPresent(names -> add(
                        new Paragraph(getTranslation("consultations.ended.reason", names.in(ReaderLanguage.get())))));
        if (!ending.note().isEmpty()) {
            add(Written.of(ending.note()));
        }
    }
}
