package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.Suspension;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;

/** One suspension of a term: from when until when, by whom and why, and whether it ended before. */
class SuspensionPanel extends Div {

    SuspensionPanel(Suspension suspension, Map<UUID, Response> acts, Language language) {
        addClassNames("b-card", "responses-deadline");
        var act = Objects.requireNonNull(acts.get(suspension.response()));
        add(
                new Paragraph(getTranslation(
                        "responses.suspension.told",
                        Formats.date(language, suspension.fromOn()),
                        Formats.date(language, suspension.untilOn()),
                        Formats.date(language, suspension.dueBefore()),
                        Formats.date(language, suspension.dueAfter()),
                        act.officialName())),
                ActParts.reason(act.text(), language));
        var resumption = suspension.resumption();
        if (resumption != null) {
            var end = Objects.requireNonNull(acts.get(resumption.response()));
            add(
                    new Paragraph(getTranslation(
                            "responses.resumption.told",
                            Formats.date(language, resumption.on()),
                            Formats.date(language, resumption.dueOn()),
                            end.officialName())),
                    ActParts.reason(end.text(), language));
        }
    }
}
