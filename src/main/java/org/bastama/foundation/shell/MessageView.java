package org.bastama.foundation.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that only says something: what happened and where to go on. */
class MessageView extends Div {

    /** Shows the texts {@code <key>.title} and {@code <key>.text}. */
    void say(String key) {
        removeAll();
        var text = new Paragraph(getTranslation(key + ".text"));
        text.addClassName("b-lead");
        add(
                new H1(getTranslation(key + ".title")),
                text,
                new Paragraph(new Anchor("/", getTranslation("shell.error.home"))));
    }
}
