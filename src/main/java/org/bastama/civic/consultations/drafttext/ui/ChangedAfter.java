package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bastama.civic.consultations.drafttext.discussion.PassageChanges;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.LanguageMark;

/** What versions did to a passage, word by word. */
class ChangedAfter extends Div {

    private ChangedAfter(List<PassageChanges.Step> steps) {
        steps.forEach(step -> add(
                Written.small(getTranslation(
                        "consultations.drafttext.changed-in."
                                + step.change().change().name().toLowerCase(Locale.ROOT),
                        step.to())),
                LanguageMark.mark(new DifferenceText(step.change().words()), step.language())));
    }

    /** Empty where nothing was done to it. */
    static Optional<ChangedAfter> of(List<PassageChanges.Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ChangedAfter(steps));
    }
}
