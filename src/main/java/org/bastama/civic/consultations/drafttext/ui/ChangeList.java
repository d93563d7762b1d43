package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import org.bastama.civic.consultations.drafttext.PassageChange;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What differs between two versions, passage by passage; those that stayed are left out and counted. */
class ChangeList extends Div {

    ChangeList(DraftVersion before, DraftVersion after) {
        var language = after.comparedIn(before, ReaderLanguage.get());
        var comparison = after.since(before, ReaderLanguage.get());
        var names = new HashMap<>(PassageNames.of(before.in(language)));
        names.putAll(PassageNames.of(after.in(language)));
        var changed = comparison.changes().stream()
                .filter(change -> !change.isNothing())
                .toList();
        add(
                new Paragraph(getTranslation(
                        "consultations.drafttext.changes.count",
                        changed.size(),
                        comparison.changes().size() - changed.size())),
                Written.small(getTranslation("consultations.drafttext.changes.hint")));
        changed.forEach(change -> {
            var name = LanguageMark.mark(new Span(names.getOrDefault(change.key(), "")), language);
            var head = new Paragraph(name, new Span(" · " + what(change)));
            head.addClassName("consultations-label");
            var difference = new DifferenceText(change.words());
            var box = new Div(head, LanguageMark.mark(difference, language));
            box.addClassName("consultations-change");
            add(box);
        });
    }

    private String what(PassageChange change) {
        var word = getTranslation("consultations.drafttext.changes." + change.what());
        return change.renumbered() && change.before() != null
                ? word + " (" + getTranslation("consultations.drafttext.changes.was", change.before().label()) + ")"
                : word;
    }
}
