package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.groups.GroupDraft;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryLabel;
import org.bastama.foundation.shared.LocalizedText;

/** Everything a group says of itself, in every language, to be read. */
class GroupStatement extends DescriptionList {

    GroupStatement(GroupDraft group, TerritoryQueries territories) {
        addClassName("groups-statement");
        say("name", new Span(group.name()));
        say("kind", new Span(getTranslation("groups.kind." + group.kind().code())));
        if (!group.bin().isEmpty()) {
            say("bin", new Span(group.bin()));
        }
        var code = group.territoryCode();
        if (code != null) {
            say("territory", new TerritoryLabel(territories, code));
        }
        say("purpose", group.purpose());
        say("rules", group.rules());
        say("contact", new Span(group.contact()));
    }

    private void say(String field, LocalizedText text) {
        text.texts()
                .forEach((language, written) -> add(
                        new Term(getTranslation(
                                "groups.form." + field + "-in",
                                getTranslation("shared.in-language." + language.code()))),
                        new Description(new PlainText(written, language))));
    }

    private void say(String field, Component value) {
        add(new Term(getTranslation("groups.form." + field)), new Description(new Div(value)));
    }
}
