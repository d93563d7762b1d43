package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Single keys that lead through the desk; the browser follows them, and a dialog that opens by {@code ?} or by its
 * button lists them and turns them off. What a key leads to gets the focus, and so it is announced.
 */
@Tag("bastama-keys")
@JsModule("context://scripts/keys.js")
class DeskKeys extends HtmlContainer {

    /** The cases of the inbox. */
    static final String CASES = ".responses-item h2 a";

    /** The filters of the inbox. */
    static final String FILTERS = ".responses-filters a";

    /** The parts of a case. */
    static final String PARTS = "main h2";

    /** The way from a case to the inbox. */
    static final String BACK = ".responses-back";

    /** The heading of the answer. */
    static final String ANSWER = "desk-answer";

    /** The heading of the private notes. */
    static final String NOTES = "desk-notes";

    /**
     * A key.
     *
     * @param letter as it is printed on a Latin keyboard; its place counts
     * @param words the end of the message key that says what it does
     */
    private record Key(String letter, String words, String what, String selector, int step) {

        static Key step(String letter, String words, String selector, int step) {
            return new Key(letter, words, "data-list", selector, step);
        }

        static Key focus(String letter, String words, String selector) {
            return new Key(letter, words, "data-focus", selector, 0);
        }

        static Key go(String letter, String words, String selector) {
            return new Key(letter, words, "data-go", selector, 0);
        }
    }

    private static final List<Key> INBOX = List.of(
            Key.step("J", "next-case", CASES, 1),
            Key.step("K", "previous-case", CASES, -1),
            Key.focus("F", "filters", FILTERS));

    private static final List<Key> CASE = List.of(
            Key.step("J", "next-part", PARTS, 1),
            Key.step("K", "previous-part", PARTS, -1),
            Key.focus("A", "answer", "#" + ANSWER),
            Key.focus("N", "notes", "#" + NOTES),
            Key.go("U", "back", BACK));

    private DeskKeys(List<Key> keys) {
        var open = new NativeButton(getTranslation("responses.keys.open"));
        open.getElement().setAttribute("type", "button").setAttribute("aria-keyshortcuts", "?");
        open.getElement().setAttribute("data-open", true);
        add(open);
        getElement().appendChild(dialog(keys));
    }

    /** The keys of the inbox. */
    static DeskKeys ofInbox() {
        return new DeskKeys(INBOX);
    }

    /** The keys of a case. */
    static DeskKeys ofCase() {
        return new DeskKeys(CASE);
    }

    private Element dialog(List<Key> keys) {
        var title = new H2(getTranslation("responses.keys.title"));
        title.setId("desk-keys-title");
        var list = new DescriptionList();
        list.add(
                new DescriptionList.Term(kbd("?")),
                new DescriptionList.Description(getTranslation("responses.keys.help")));
        keys.forEach(key -> add(list, key));
        var close = new NativeButton(getTranslation("responses.keys.close"));
        close.getElement().setAttribute("type", "button").setAttribute("data-close", true);
        return new Element("dialog")
                .setAttribute("aria-labelledby", "desk-keys-title")
                .setAttribute("class", "responses-keys")
                .appendChild(
                        title.getElement(),
                        list.getElement(),
                        new Paragraph(getTranslation("responses.keys.typing")).getElement(),
                        tick(),
                        close.getElement());
    }

    private void add(DescriptionList list, Key key) {
        var term = new DescriptionList.Term(kbd(key.letter()));
        term.getElement()
                .setAttribute("data-key", "Key" + key.letter())
                .setAttribute(key.what(), key.selector())
                .setAttribute("data-step", Integer.toString(key.step()));
        list.add(term, new DescriptionList.Description(getTranslation("responses.keys." + key.words())));
    }

    private static Span kbd(String letter) {
        var key = new Span();
        key.getElement().appendChild(new Element("kbd").setText(letter));
        return key;
    }

    private Element tick() {
        return new Element("label")
                .appendChild(
                        new Element("input").setAttribute("type", "checkbox"),
                        Element.createText(" " + getTranslation("responses.keys.on")));
    }
}
