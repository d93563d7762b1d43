package org.bastama.civic.territories.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bastama.civic.territories.ImportPreview;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.SortKeys;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What a classifier would change: numbers, and the territories behind each number. */
class ImportPreviewPanel extends Div {

    /** The numbers of an import, in the order in which they are told. */
    static final List<String> COUNTS = List.of("added", "renamed", "moved", "removed", "unchanged");

    private static final int SHOWN = 200;

    ImportPreviewPanel(ImportPreview preview) {
        if (!preview.regionsShrinking().isEmpty()) {
            warn("bad", getTranslation("territories.import.shrinks", ImportPreview.MUCH), preview.regionsShrinking());
        }
        if (preview.isEmpty()) {
            add(new Paragraph(getTranslation("territories.import.nothing")));
        }
        show("added", preview.added());
        show("renamed", preview.renamed());
        show("moved", preview.moved());
        show("removed", preview.removed());
        add(new Paragraph(getTranslation("territories.import.counts.unchanged", preview.unchanged())));
        if (!preview.regionsLeftAlone().isEmpty()) {
            warn("warn", getTranslation("territories.import.left-alone"), preview.regionsLeftAlone());
        }
    }

    private void warn(String tone, String text, List<LocalizedText> regions) {
        var language = ReaderLanguage.get();
        var list = new UnorderedList();
        regions.stream()
                .sorted(comparing(names -> SortKeys.of(language, names.in(language))))
                .forEach(names -> list.add(new ListItem(name(names))));
        var notice = new Div(new Paragraph(text), list);
        notice.addClassNames("b-notice", tone);
        add(notice);
    }

    private void show(String what, List<ImportPreview.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        changes.stream().limit(SHOWN).forEach(change -> list.add(item(change)));
        if (changes.size() > SHOWN) {
            list.add(new ListItem(getTranslation("territories.import.list.more", changes.size() - SHOWN)));
        }
        var details = new NativeDetails(
                getTranslation("territories.import.counts." + what, changes.size()),
                new Div(new Paragraph(getTranslation("territories.import.list." + what)), list));
        add(details);
    }

    private static ListItem item(ImportPreview.Change change) {
        var item = new ListItem(new Text(change.code() + " "), name(change.before()));
        if (!change.before().isEmpty() && !change.after().isEmpty()) {
            item.add(" → ");
        }
        item.add(name(change.after()));
        return item;
    }

    /** In the reader's language where there is such a name: the file itself has only Russian ones. */
    private static Span name(LocalizedText names) {
        return LanguageMark.mark(new Span(names.in(ReaderLanguage.get())), names);
    }
}
