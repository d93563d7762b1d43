package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.bastama.civic.consultations.outcome.Participation;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.PlainTable;
import org.bastama.foundation.shell.ReaderLanguage;

/** How many people took part, and where they live, as far as it may be shown. */
class ParticipationPart extends Div {

    ParticipationPart(Participation counted, Function<String, LocalizedText> places) {
        add(
                new H3(getTranslation("consultations.outcome.who")),
                new Paragraph(getTranslation("consultations.outcome.people", counted.people())));
        if (!counted.places().isEmpty()) {
            var table = new PlainTable(
                    getTranslation("consultations.outcome.places"),
                    List.of(
                            getTranslation("consultations.outcome.place"),
                            getTranslation("consultations.outcome.count")));
            counted.places()
                    .forEach(place -> table.rowHeadedBy(
                            LanguageMark.mark(
                                    new Span(places.apply(place.place()).in(ReaderLanguage.get())),
                                    places.apply(place.place())),
                            number(place.people())));
            if (counted.untold() > 0) {
                table.rowHeadedBy(new Span(getTranslation("consultations.outcome.untold")), number(counted.untold()));
            }
            add(table);
        }
        add(Written.small(getTranslation("consultations.outcome.privacy")));
    }

    private static Span number(int people) {
        return new Span(Formats.number(ReaderLanguage.get(), people));
    }
}
