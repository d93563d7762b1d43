package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bastama.civic.consultations.Consultation;

/** The way to each part of a page that is long on a phone; of a single part there is none. */
class PartWays extends Nav {

    /** The document's base is the root, so that a bare "#part-1" would lead to the home page. */
    private static final String GO = """
            this.addEventListener('click', event => {
              event.preventDefault();
              const part = document.getElementById($0);
              part.scrollIntoView();
              part.querySelector('h2').focus({preventScroll: true});
            })""";

    PartWays(List<Consultation.Part> parts) {
        setVisible(parts.size() > 1);
        addClassName("consultations-ways");
        var heading = new H2(getTranslation("consultations.page.ways"));
        heading.setId("ways");
        getElement().setAttribute("aria-labelledby", "ways");
        var list = new UnorderedList();
        list.addClassName("b-plain-list");
        parts.forEach(part -> list.add(new ListItem(way(part))));
        add(heading, list);
    }

    private static Anchor way(Consultation.Part part) {
        var id = PartBlock.id(part);
        var way = new Anchor();
        way.setHref("#" + id);
        way.getElement().setAttribute("router-ignore", true);
        way.getElement().executeJs(GO, id);
        return PartBlock.named(way, part);
    }
}
