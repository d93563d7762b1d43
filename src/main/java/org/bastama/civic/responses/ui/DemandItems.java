package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.bastama.civic.responses.AnsweredDemand;
import org.bastama.civic.responses.Demands;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.LanguageMark;

/** The demands that an answer answered one by one: the words of each, how it ended, and why. */
class DemandItems extends OrderedList {

    DemandItems(Demands demands, Language language) {
        addClassName("responses-demands");
        demands.points().forEach(demand -> add(item(demand, language)));
    }

    private static ListItem item(AnsweredDemand demand, Language language) {
        var words = text(demand.words(), language);
        words.addClassName("responses-demand");
        return new ListItem(words, OutcomeBadge.ofDemand(demand.outcome()), text(demand.reason(), language));
    }

    private static Div text(LocalizedText text, Language language) {
        var shown = new Div(text.exactly(language).orElse(""));
        shown.addClassName("responses-text");
        return LanguageMark.mark(shown, language);
    }
}
