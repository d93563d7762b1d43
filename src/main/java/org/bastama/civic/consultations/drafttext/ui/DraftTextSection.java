package org.bastama.civic.consultations.drafttext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.drafttext.discussion.DraftTextKind;
import org.bastama.civic.consultations.drafttext.discussion.DraftVersion;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.drafttext.discussion.PassageNames;
import org.bastama.civic.consultations.ui.PartSection;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** A draft text with what people say of its passages. */
@org.springframework.stereotype.Component
class DraftTextSection implements PartSection {

    private final DraftTextDesk desk;

    DraftTextSection(DraftTextDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return DraftTextKind.CODE;
    }

    @Override
    public Component of(Consultation consultation, Consultation.Part part, boolean preview) {
        return new TextPart(desk, consultation, part, preview);
    }

    @Override
    public Optional<Component> about(Consultation consultation, Consultation.Part part, Contribution contribution) {
        return desk.passages()
                .about(consultation, contribution)
                .flatMap(said -> desk.texts()
                        .find(consultation, part, said.version())
                        .map(version -> about(consultation, part, said, version)));
    }

    private Component about(
            Consultation consultation, Consultation.Part part, PassageContribution said, DraftVersion version) {
        var reader = ReaderLanguage.get();
        var box = new Div();
        var link = new Anchor("/c/" + consultation.number() + "/parts/" + part.ordinal() + "?at=" + said.key());
        link.setText(link.getTranslation(
                "consultations.drafttext.about." + said.kind().code(),
                PassageNames.of(version.in(reader)).getOrDefault(said.key(), said.key()),
                version.number()));
        link.getElement().setAttribute("router-ignore", true);
        box.add(new Div(link));
        version.at(said.key(), reader).ifPresent(passage -> {
            var quoted = new Div(passage.text());
            quoted.addClassNames("consultations-text", "consultations-quoted");
            box.add(LanguageMark.mark(quoted, version.languageFor(reader)));
        });
        ChangedAfter.of(desk.changes().after(consultation, said, reader)).ifPresent(box::add);
        return box;
    }
}
