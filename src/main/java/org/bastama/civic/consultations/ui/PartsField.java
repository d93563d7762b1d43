package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.PartKind;
import org.bastama.civic.consultations.PartKinds;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The parts of a draft, one below the other; each kind that there is has a button that adds one. */
class PartsField extends Div {

    private record Fields(
            DraftPart part,
            LanguageFields title,
            LanguageFields intro,
            @Nullable PartContent content) {}

    private final transient BiFunction<DraftPart, Runnable, Optional<PartContent>> editors;
    private final Runnable changed;
    private final List<Fields> parts = new ArrayList<>();
    private final Div list = new Div();
    private boolean showing;

    PartsField(PartKinds kinds, BiFunction<DraftPart, Runnable, Optional<PartContent>> editors, Runnable changed) {
        this.editors = editors;
        this.changed = changed;
        addClassName("consultations-fields");
        add(list);
        kinds.all().forEach(this::offer);
    }

    private void offer(PartKind kind) {
        var what = new Paragraph(getTranslation("consultations.kind." + kind.code() + ".what"));
        what.addClassNames("b-soft", "b-small");
        add(
                new Button(
                        getTranslation(
                                "consultations.form.add-part", getTranslation("consultations.kind." + kind.code())),
                        click -> {
                            if (parts.size() < Consultation.MOST_PARTS) {
                                parts.add(fields(
                                        new DraftPart(kind.code(), LocalizedText.empty(), LocalizedText.empty())));
                                build();
                                changed.run();
                            }
                        }),
                what);
    }

    void show(List<DraftPart> typed) {
        showing = true;
        parts.clear();
        typed.forEach(part -> parts.add(fields(part)));
        build();
        showing = false;
    }

    List<DraftPart> typed() {
        return parts.stream()
                .map(part -> new DraftPart(
                        part.part().kind(),
                        part.title().typed(),
                        part.intro().typed(),
                        part.part().id(),
                        part.content() == null ? "" : part.content().typed()))
                .toList();
    }

    void rejected(Rejected rejected) {
        for (var i = 0; i < parts.size(); i++) {
            var place = "part." + (i + 1) + ".";
            parts.get(i).title().rejected(rejected, place + "title");
            parts.get(i).intro().rejected(rejected, place + "intro");
            var content = parts.get(i).content();
            if (content != null) {
                content.rejected(rejected, place);
            }
        }
    }

    private Fields fields(DraftPart part) {
        var fields = new Fields(
                part,
                new LanguageFields("consultations.form.part-title", Consultation.Part.LONGEST_TITLE, 1),
                new LanguageFields("consultations.form.part-intro", Consultation.Part.LONGEST_INTRO, 2),
                editors.apply(part, this::typedAnew).orElse(null));
        fields.title().show(part.title());
        fields.intro().show(part.intro());
        fields.title().onChange(this::typedAnew);
        fields.intro().onChange(this::typedAnew);
        return fields;
    }

    private void typedAnew() {
        if (!showing) {
            changed.run();
        }
    }

    private void build() {
        list.removeAll();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var section = new Section(
                    new H3(getTranslation(
                            "consultations.form.part",
                            i + 1,
                            getTranslation("consultations.kind." + part.part().kind()))),
                    part.title(),
                    part.intro());
            if (part.content() != null) {
                section.add(part.content());
            }
            section.add(new Button(getTranslation("consultations.form.remove-part", i + 1), click -> remove(part)));
            section.addClassName("b-card");
            list.add(section);
        }
    }

    private void remove(Fields part) {
        parts.remove(part);
        build();
        changed.run();
    }
}
