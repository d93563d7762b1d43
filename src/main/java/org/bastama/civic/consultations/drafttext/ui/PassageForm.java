package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Kind;
import org.bastama.civic.consultations.ui.SendForm;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;

/** A comment on a passage, or other words for it: those that stand there are there to be changed. */
class PassageForm extends Div {

    private final transient DraftTextDesk desk;
    private final transient Consultation consultation;
    private final int part;
    private final transient KeyedPassage keyed;
    private final int version;
    private final NativeSelect kind = new NativeSelect(getTranslation("consultations.drafttext.kind"), kinds());
    private final TextArea text = new TextArea();
    private final TextArea why = new TextArea(getTranslation("consultations.drafttext.why"));

    PassageForm(
            DraftTextDesk desk,
            Consultation consultation,
            Consultation.Part part,
            KeyedPassage keyed,
            DraftVersion version,
            boolean preview,
            Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part.ordinal();
        this.keyed = keyed;
        this.version = version.number();
        text.setMinRows(3);
        text.setWidthFull();
        why.setMinRows(2);
        why.setWidthFull();
        why.setHelperText(getTranslation("consultations.drafttext.why-help", PassageContribution.LONGEST_TEXT));
        kind.addValueChangeListener(change -> ask(change.getValue()));
        ask(kind.getValue());
        add(new SendForm(
                getTranslation("consultations.drafttext.form"),
                List.of(kind, text, why),
                new Rejected().field("kind", kind).field("text", text).field("why", why),
                new Contributing(),
                desk.actor(),
                preview,
                done));
    }

    private void ask(String code) {
        var wording = code.equals(Kind.WORDING.code());
        why.setVisible(wording);
        text.setLabel(getTranslation("consultations.drafttext.text." + code));
        text.setHelperText(getTranslation(
                "consultations.drafttext.text-help." + code,
                wording ? PassageContribution.LONGEST_WORDING : PassageContribution.LONGEST_TEXT));
        var standing = keyed.passage().text();
        if (wording && text.isEmpty()) {
            text.setValue(standing);
        } else if (!wording && text.getValue().equals(standing)) {
            text.clear();
        }
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var one : Kind.values()) {
            kinds.put(one.code(), getTranslation("consultations.drafttext.kind." + one.code()));
        }
        return kinds;
    }

    private PassageContribution.Typed typed() {
        return new PassageContribution.Typed(keyed.key(), version, kind.getValue(), text.getValue(), why.getValue());
    }

    private final class Contributing implements SendForm.Sending {

        @Override
        public void byMail(Sender sender) {
            desk.byMail(consultation.number(), part, typed(), sender);
        }

        @Override
        public void byAccount(boolean showsName, Language language) {
            desk.byAccount(consultation.number(), part, typed(), showsName, language);
        }
    }
}
