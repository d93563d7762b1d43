package org.bastama.outside.publicweb.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.bastama.outside.publicweb.petition.Materials;

/** Links to what is printed and subscribed to, and the code that embeds the counter. */
class MaterialsPanel extends Section {

    MaterialsPanel(Materials.Links links) {
        var row = new Div();
        row.addClassName("b-links");
        row.add(link(links.poster(), "publicweb.materials.poster"));
        if (links.sheet() != null) {
            row.add(link(links.sheet(), "publicweb.materials.sheet"));
        }
        links.packs().forEach(pack -> row.add(ownPage(pack.path(), pack.label())));
        row.add(
                link(links.qr(), "publicweb.materials.qr"),
                link(links.feed(), "publicweb.materials.feed"),
                link(links.calendar(), "publicweb.materials.calendar"));
        var code = new TextArea(getTranslation("publicweb.materials.embed"));
        code.setValue(links.embed());
        code.setReadOnly(true);
        code.setWidthFull();
        add(new H2(getTranslation("publicweb.materials.title")), row, code);
    }

    private Anchor link(String path, String key) {
        return ownPage(path, getTranslation(key));
    }

    /** Not a view: the browser itself is to follow it. */
    static Anchor ownPage(String path, String label) {
        var link = new Anchor(path, label);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
