package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** On a public page, for moderators only: the way to where they decide about what the page shows. */
public final class ModeratorCorner extends Section {

    /** A link to a path without a leading slash, with the text of a key. */
    public ModeratorCorner(String path, String key) {
        addClassName("b-card");
        add(
                new H2(getTranslation("moderation.corner.title")),
                new Paragraph(new Anchor("/" + path, getTranslation(key))));
    }
}
