package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.Passage;
import org.bastama.civic.consultations.drafttext.discussion.Attention;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;

/** A passage, how much is said of it, and below, once it is opened, what. */
class PassageBlock extends Div {

    private static final int DEEPEST = 4;

    private final String name;

    PassageBlock(
            DraftTextDesk desk,
            Consultation consultation,
            Consultation.Part part,
            KeyedPassage keyed,
            DraftVersion version,
            String name,
            Attention attention,
            boolean preview) {
        this.name = name;
        var passage = keyed.passage();
        addClassNames("consultations-passage", "depth-" + Math.min(passage.level(), DEEPEST));
        setId(id(part, keyed.key()));
        add(LanguageMark.mark(text(passage), version.languageFor(ReaderLanguage.get())));
        var count = attention.of(keyed.key());
        if (count > 0 || preview || desk.takes(consultation)) {
            var heat = new Span();
            heat.addClassNames("consultations-heat", "heat-" + attention.heat(keyed.key()));
            heat.getElement().setAttribute("aria-hidden", true);
            var details = new LazyDetails(
                    summary(count),
                    () -> new PassageTalk(desk, consultation, part, keyed, version, preview, this::recount));
            details.addClassName("consultations-talk");
            add(heat, details);
        }
    }

    /** Where a passage is on the page. */
    static String id(Consultation.Part part, String key) {
        return "part-" + part.ordinal() + "-" + key;
    }

    private static Component text(Passage passage) {
        var text = passage.kind() == Passage.Kind.PARAGRAPH ? new Paragraph() : new H3();
        if (!passage.label().isEmpty()) {
            var label = new Span(passage.label() + " ");
            label.addClassName("consultations-label");
            text.getElement().appendChild(label.getElement());
        }
        text.getElement().appendChild(new Span(passage.text()).getElement());
        return text;
    }

    private void recount(int count) {
        getChildren()
                .filter(LazyDetails.class::isInstance)
                .map(LazyDetails.class::cast)
                .forEach(details -> details.setSummaryText(summary(count)));
    }

    private String summary(int count) {
        return getTranslation("consultations.drafttext.talk", count, name);
    }
}
