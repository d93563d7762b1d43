package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
            String kind,
            LanguageFields title,
            LanguageFields intro,
            @Nullable Integer was) {

        Fields at(int place) {
            return new Fields(kind, title, intro, place);
        }
    }

    private final transient Ways ways;
    private final Runnable changed;
    private final List<Fields> parts = new ArrayList<>();
    private final Div list = new Div();
    private boolean showing;

    /** Where more of a part is written than title and introduction, if its kind has such a view. */
    @FunctionalInterface
    interface Ways {
        Optional<String> path(String kind, int part);
    }

    PartsField(PartKinds kinds, Ways ways, Runnable changed) {
        this.ways = ways;
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
                        part.kind(), part.title().typed(), part.intro().typed(), part.was()))
                .toList();
    }

    /** They were saved, and are where they stand now. */
    void saved() {
        var moved = IntStream.range(0, parts.size())
                .anyMatch(i -> !Integer.valueOf(i + 1).equals(parts.get(i).was()));
        if (moved) {
            for (var i = 0; i < parts.size(); i++) {
                parts.set(i, parts.get(i).at(i + 1));
            }
            build();
        }
    }

    void rejected(Rejected rejected) {
        for (var i = 0; i < parts.size(); i++) {
            var place = "part." + (i + 1) + ".";
            parts.get(i).title().rejected(rejected, place + "title");
            parts.get(i).intro().rejected(rejected, place + "intro");
        }
    }

    private Fields fields(DraftPart part) {
        var fields = new Fields(
                part.kind(),
                new LanguageFields("consultations.form.part-title", Consultation.Part.LONGEST_TITLE, 1),
                new LanguageFields("consultations.form.part-intro", Consultation.Part.LONGEST_INTRO, 2),
                part.was());
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
                            "consultations.form.part", i + 1, getTranslation("consultations.kind." + part.kind()))),
                    part.title(),
                    part.intro());
            way(part).ifPresent(section::add);
            section.add(new Button(getTranslation("consultations.form.remove-part", i + 1), click -> remove(part)));
            section.addClassName("b-card");
            list.add(section);
        }
    }

    /** Only to what is saved: what is not has no address yet. */
    private Optional<Anchor> way(Fields part) {
        var was = part.was();
        return was == null
                ? Optional.empty()
                : ways.path(part.kind(), was)
                        .map(path ->
                                new Anchor("/" + path, getTranslation("consultations.kind." + part.kind() + ".write")));
    }

    private void remove(Fields part) {
        parts.remove(part);
        build();
        changed.run();
    }
}
