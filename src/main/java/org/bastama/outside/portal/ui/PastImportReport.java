package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.outside.portal.PastImportResult;

/** What an import did, and remarks by line. */
class PastImportReport extends Div {

    PastImportReport(PastImportResult result) {
        var counts = new UnorderedList(
                new ListItem(getTranslation("portal.imports.read", result.read())),
                new ListItem(getTranslation("portal.imports.added", result.added())),
                new ListItem(getTranslation("portal.imports.updated", result.updated())),
                new ListItem(getTranslation("portal.imports.unchanged", result.unchanged())),
                new ListItem(getTranslation("portal.imports.repeated", result.repeated())),
                new ListItem(getTranslation("portal.imports.unknown", result.unknown())),
                new ListItem(getTranslation("portal.imports.wrong", result.wrong())));
        var notice = new Div(
                new Paragraph(getTranslation("portal.imports.result", result.name())),
                counts,
                new Paragraph(new Anchor("past", getTranslation("portal.imports.look"))));
        notice.addClassNames("b-notice", "good");
        add(notice);
        if (!result.alsoIn().isEmpty()) {
            var twice = new Paragraph(getTranslation("portal.imports.also-in", String.join(", ", result.alsoIn())));
            twice.addClassNames("b-notice", "warn");
            add(twice);
        }
        if (!result.errors().isEmpty()) {
            add(new H3(getTranslation("portal.imports.errors")), errors(result));
        }
        if (result.moreRemarks() > 0) {
            add(new Paragraph(getTranslation("portal.imports.more", result.moreRemarks())));
        }
    }

    private UnorderedList errors(PastImportResult result) {
        var list = new UnorderedList();
        result.errors()
                .forEach(error -> list.add(new ListItem(getTranslation(
                        "portal.imports.line",
                        error.line(),
                        getTranslation(error.key(), error.arguments().toArray())))));
        return list;
    }
}
