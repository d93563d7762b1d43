package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.Passage;
import org.bastama.civic.consultations.drafttext.discussion.Attention;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.Leaves;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.civic.consultations.ui.PublicContributions;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;

/** The newest version leaf by leaf; below each passage what people say of it. */
class TextPart extends Div {

    private final transient DraftTextDesk desk;
    private final transient Consultation consultation;
    private final transient Consultation.Part part;
    private final boolean preview;

    TextPart(DraftTextDesk desk, Consultation consultation, Consultation.Part part, boolean preview) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.preview = preview;
        fill(0, "");
    }

    private void fill(int number, String focused) {
        removeAll();
        var version = desk.texts().newest(consultation, part).orElse(null);
        if (version == null) {
            var nothing = new Paragraph(getTranslation("consultations.drafttext.nothing"));
            nothing.addClassName("b-notice");
            add(nothing);
            return;
        }
        var attention = desk.attention(consultation, part);
        var text = version.in(ReaderLanguage.get());
        var leaves = Leaves.of(text);
        var names = PassageNames.of(text);
        add(head(version, attention), new VersionsPart(desk, consultation, part));
        if (!preview && !desk.takes(consultation)) {
            add(PublicContributions.notTaken(consultation));
        }
        add(Written.small(getTranslation("consultations.drafttext.heat")));
        if (leaves.size() > 1) {
            add(jump(leaves, names));
        }
        leaves.leaf(number).forEach(passage -> add(passage(passage, version, names, attention)));
        if (leaves.size() > 1) {
            add(turning(leaves, number));
        }
        if (number == leaves.size() - 1) {
            addGone(attention);
        }
        if (!focused.isEmpty()) {
            getElement()
                    .executeJs(
                            "setTimeout(()=>{const e=document.getElementById($0);if(e){e.tabIndex=-1;e.focus();}},50)",
                            PassageBlock.id(part, focused));
        }
    }

    private Component head(DraftVersion version, Attention attention) {
        var reader = ReaderLanguage.get();
        var head = new Paragraph(getTranslation(
                "consultations.drafttext.head",
                version.number(),
                version.in(reader).passages().size(),
                attention.total()));
        var language = version.languageFor(reader);
        if (language != reader) {
            head.add(new Span(" " + getTranslation("consultations.drafttext.only-in", nameOf(language))));
        }
        return head;
    }

    private String nameOf(Language language) {
        return getTranslation("shared.language." + language.code());
    }

    /** Headings of all leaves: a long text is no page, but it can be gone through. */
    private Component jump(Leaves leaves, Map<String, String> names) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("consultations.drafttext.jump-where"));
        leaves.all()
                .forEach(leaf -> leaf.stream()
                        .filter(one -> one.passage().kind() != Passage.Kind.PARAGRAPH)
                        .forEach(one -> choices.put(one.key(), heading(one, names))));
        var select = new NativeSelect(getTranslation("consultations.drafttext.jump"), choices);
        select.addValueChangeListener(change -> {
            if (!change.getValue().isEmpty()) {
                fill(leaves.with(change.getValue()), change.getValue());
            }
        });
        return select;
    }

    private static String heading(KeyedPassage passage, Map<String, String> names) {
        var text = passage.passage().text();
        return passage.passage().label().isEmpty() || text.isEmpty()
                ? names.getOrDefault(passage.key(), "")
                : passage.passage().label() + " " + text;
    }

    private Component passage(
            KeyedPassage passage, DraftVersion version, Map<String, String> names, Attention attention) {
        return new PassageBlock(
                desk,
                consultation,
                part,
                passage,
                version,
                names.getOrDefault(passage.key(), passage.key()),
                attention,
                preview);
    }

    private Component turning(Leaves leaves, int number) {
        var before = new Button(
                getTranslation("shell.pager.before"),
                click -> fill(number - 1, leaves.leaf(number - 1).getFirst().key()));
        var after = new Button(
                getTranslation("shell.pager.after"),
                click -> fill(number + 1, leaves.leaf(number + 1).getFirst().key()));
        before.setEnabled(number > 0);
        after.setEnabled(number + 1 < leaves.size());
        var where = new Span(getTranslation("shell.pager.where", number + 1, leaves.size()));
        var turning = new Div(before, where, after);
        turning.addClassName("b-toolbar");
        return turning;
    }

    /** What was said of passages that are gone is not gone. */
    private void addGone(Attention attention) {
        var gone = desk.changes().gone(consultation, part);
        gone.keySet().removeIf(key -> attention.of(key) == 0);
        if (gone.isEmpty()) {
            return;
        }
        add(new H3(getTranslation("consultations.drafttext.gone")));
        gone.forEach((key, version) -> {
            var text = version.in(ReaderLanguage.get());
            var names = PassageNames.of(text);
            text.at(key).ifPresent(passage -> add(passage(new KeyedPassage(key, passage), version, names, attention)));
        });
    }
}
