package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionState;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** What stands where a contribution was that a moderator hid, or that was taken back. */
class EndedText extends Div {

    EndedText(Contribution contribution) {
        var ending = Objects.requireNonNull(contribution.ending());
        var hidden = contribution.state() == ContributionState.HIDDEN;
        add(new Paragraph(getTranslation(
                hidden ? "consultations.ended.hidden" : "consultations.ended.deleted",
                Formats.date(ReaderLanguage.get(), ending.at()))));
        if (!ending.note().isEmpty()) {
            add(Written.of(ending.note()));
        }
    }
}
