package org.bastama.civic.territories.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bastama.civic.territories.ImportPreview;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.LanguageMark;

/** What a classifier would change: numbers, and the territories behind each number. */
class ImportPreviewPanel extends Div {

    /** The numbers of an import, in the order in which they are told. */
    static final List<String> COUNTS = List.of("added", "renamed", "moved", "removed", "unchanged");

    private static final int SHOWN = 200;

    ImportPreviewPanel(ImportPreview preview) {
        if (!preview.regionsShrinking().isEmpty()) {
            var notice = new Paragraph(getTranslation(
                    "territories.import.shrinks", String.join(", ", preview.regionsShrinking()), ImportPreview.MUCH));
            notice.addClassNames("b-notice", "bad");
            add(notice);
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
            var notice = new Paragraph(
                    getTranslation("territories.import.left-alone", String.join(", ", preview.regionsLeftAlone())));
            notice.addClassNames("b-notice", "warn");
            add(notice);
        }
    }

    private void show(String what, List<ImportPreview.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        changes.stream()
                .limit(SHOWN)
                .forEach(change -> list.add(LanguageMark.mark(new ListItem(text(change)), Language.RU)));
        if (changes.size() > SHOWN) {
            list.add(new ListItem(getTranslation("territories.import.list.more", changes.size() - SHOWN)));
        }
        var details = new NativeDetails(
                getTranslation("territories.import.counts." + what, changes.size()),
                new Div(new Paragraph(getTranslation("territories.import.list." + what)), list));
        add(details);
    }

    private static String text(ImportPreview.Change change) {
        var arrow = change.before().isEmpty() || change.after().isEmpty() ? "" : " → ";
        return change.code() + " " + change.before() + arrow + change.after();
    }
}
