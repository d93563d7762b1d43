package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import org.jspecify.annotations.Nullable;

/** What differs between two versions, passage by passage; those that stayed are left out and counted. */
class ChangeList extends Div {

    /** A page of the portal holds no more; the plain page has all. */
    private static final int SHOWN = 100;

    /**
     * The differences.
     *
     * @param all path of the page with all of them; null where there is none
     */
    ChangeList(DraftVersion before, DraftVersion after, @Nullable String all) {
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
        changed.stream().limit(SHOWN).forEach(change -> {
            var name = LanguageMark.mark(new Span(names.getOrDefault(change.key(), "")), language);
            var head = new Paragraph(name, new Span(" · " + what(change)));
            head.addClassName("consultations-label");
            var difference = new DifferenceText(change.words());
            var box = new Div(head, LanguageMark.mark(difference, language));
            box.addClassName("consultations-change");
            add(box);
        });
        if (changed.size() > SHOWN) {
            add(new Paragraph(more(changed.size() - SHOWN, all)));
        }
    }

    private Component more(int count, @Nullable String all) {
        var words = getTranslation("consultations.drafttext.changes.more", count);
        if (all == null) {
            return new Span(words);
        }
        var link = new Anchor(all, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private String what(PassageChange change) {
        var word = getTranslation("consultations.drafttext.changes." + change.what());
        return change.renumbered() && change.before() != null
                ? word + " ("
                        + getTranslation(
                                "consultations.drafttext.changes.was",
                                change.before().label()) + ")"
                : word;
    }
}
