package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntConsumer;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.DifferenceText;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What versions did to a passage, what people say of it, and the form for one's own. */
class PassageTalk extends Div {

    private final transient DraftTextDesk desk;
    private final transient Consultation consultation;
    private final transient Consultation.Part part;
    private final transient KeyedPassage keyed;
    private final transient DraftVersion version;
    private final boolean preview;
    private final transient IntConsumer counted;

    PassageTalk(
            DraftTextDesk desk,
            Consultation consultation,
            Consultation.Part part,
            KeyedPassage keyed,
            DraftVersion version,
            boolean preview,
            IntConsumer counted) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.keyed = keyed;
        this.version = version;
        this.preview = preview;
        this.counted = counted;
        fill();
    }

    private void fill() {
        removeAll();
        ChangedAfter.of(desk.changed(consultation, part, keyed.key())).ifPresent(this::add);
        var page = desk.said(consultation, part, keyed.key());
        counted.accept(desk.attention(consultation, part).of(keyed.key()));
        page.items().forEach(said -> add(card(said)));
        if (page.total() > page.items().size()) {
            var all = new Anchor(
                    "/c/" + consultation.number() + "/parts/" + part.ordinal() + "?at=" + keyed.key(),
                    getTranslation("consultations.drafttext.all", page.total()));
            all.getElement().setAttribute("router-ignore", true);
            add(new Paragraph(all));
        }
        if (isThere() && (preview || desk.takes(consultation))) {
            add(new PassageForm(desk, consultation, part, keyed, version, preview, this::fill));
        }
    }

    /** Of what the newest version no longer has, one reads what was said, and says no more. */
    private boolean isThere() {
        return desk.texts()
                .newest(consultation, part)
                .filter(newest -> newest.number() == version.number())
                .isPresent();
    }

    private Component card(PassageContribution said) {
        var card = desk.card(consultation, said.contribution(), () -> text(said), this::fill);
        ChangedAfter.of(desk.changes().after(consultation, said, ReaderLanguage.get()))
                .ifPresent(card::add);
        return card;
    }

    /** A comment as it is; proposed words against those that were read. */
    private Component text(PassageContribution said) {
        var language = said.contribution().language();
        var read = desk.texts()
                .find(consultation, part, said.version())
                .flatMap(one -> one.at(said.key(), language))
                .orElse(null);
        if (said.kind() == PassageContribution.Kind.COMMENT || read == null) {
            return Written.of(said.contribution().text(), language);
        }
        var wording = new Div(
                Written.small(getTranslation("consultations.drafttext.proposes")),
                LanguageMark.mark(new DifferenceText(read.text(), said.said()), language));
        if (!said.why().isEmpty()) {
            wording.add(
                    Written.small(getTranslation("consultations.drafttext.because")), Written.of(said.why(), language));
        }
        return wording;
    }
}
