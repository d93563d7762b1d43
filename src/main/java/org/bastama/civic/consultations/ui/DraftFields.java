package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationRules;
import org.bastama.civic.consultations.PartKinds;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The fields of a draft, step by step: what is asked, where and by which rules, when, in which parts. */
class DraftFields extends Div {

    private final transient ConsultationRules rules;
    private final Runnable changed;
    private final TextFields texts = new TextFields();
    private final NativeSelect original = new NativeSelect(getTranslation("consultations.form.original"), languages());
    private final TerritoryField territory;
    private final NativeSelect topic;
    private final NativeSelect procedure;
    private final DayField opensOn = new DayField(getTranslation("consultations.form.opens-on"));
    private final DayField lastDay = new DayField(getTranslation("consultations.form.last-day"));
    private final Paragraph earliest = new Paragraph();
    private final PartsField parts;
    private boolean showing;

    DraftFields(
            ConsultationRules rules,
            ProcedureQueries procedures,
            Topics topics,
            TerritoryQueries territories,
            PartKinds kinds,
            BiFunction<ConsultationDraft.DraftPart, Runnable, Optional<PartContent>> editors,
            Runnable changed) {
        this.rules = rules;
        this.changed = changed;
        territory = new TerritoryField(territories);
        territory.setLabel(getTranslation("consultations.form.territory"));
        topic = new NativeSelect(getTranslation("consultations.form.topic"), topics(topics));
        procedure = new NativeSelect(getTranslation("consultations.form.procedure"), procedures(procedures));
        parts = new PartsField(kinds, editors, this::typedAnew);
        earliest.getElement().setAttribute("role", "status");
        add(
                step("what", original, texts),
                step("rules", territory, topic, procedure),
                step("when", opensOn, lastDay, earliest),
                step("parts", parts));
        texts.onChange(this::typedAnew);
        original.addValueChangeListener(change -> typedAnew());
        territory.addTypedListener(this::typedAnew);
        topic.addValueChangeListener(change -> typedAnew());
        procedure.addValueChangeListener(change -> typedAnew());
        opensOn.addValueChangeListener(change -> typedAnew());
        lastDay.addValueChangeListener(change -> typedAnew());
    }

    private Section step(String name, Component... fields) {
        var section = new Section(
                new H2(getTranslation("consultations.form.step." + name)),
                Written.small(getTranslation("consultations.form.step." + name + ".lead")));
        section.addClassName("consultations-fields");
        section.add(fields);
        return section;
    }

    /** Fills the fields; that is no change. */
    void show(ConsultationDraft draft) {
        showing = true;
        texts.show(draft.text());
        original.setValue(draft.text().original().code());
        territory.show(draft.territory() == null ? "" : draft.territory());
        topic.setValue(orEmpty(draft.topic()));
        procedure.setValue(orEmpty(draft.procedureCode()));
        opensOn.setValue(draft.opensOn());
        lastDay.setValue(draft.lastDay());
        parts.show(draft.parts());
        tellEarliest();
        showing = false;
    }

    ConsultationDraft typed() {
        return new ConsultationDraft(
                texts.typed(Language.of(original.getValue()).orElse(ReaderLanguage.get())),
                orNull(territory.typed()),
                orNull(topic.getValue()),
                orNull(procedure.getValue()),
                opensOn.getValue(),
                lastDay.getValue(),
                parts.typed());
    }

    Rejected rejected() {
        var rejected = new Rejected()
                .field("territory", territory)
                .field("topic", topic)
                .field("procedure", procedure)
                .field("opensOn", opensOn)
                .field("lastDay", lastDay);
        texts.rejected(rejected);
        parts.rejected(rejected);
        return rejected;
    }

    private void typedAnew() {
        if (!showing) {
            tellEarliest();
            changed.run();
        }
    }

    /** Which day may be the last one, by the chosen rules. */
    private void tellEarliest() {
        var first = opensOn.getValue();
        var day = first == null
                ? Optional.<LocalDate>empty()
                : rules.procedure(procedure.getValue()).flatMap(chosen -> rules.earliestEnd(chosen, first));
        earliest.setText(day.map(
                        last -> getTranslation("consultations.form.earliest", Formats.date(ReaderLanguage.get(), last)))
                .orElse(""));
    }

    private Map<String, String> languages() {
        var choices = new LinkedHashMap<String, String>();
        Language.all()
                .forEach(
                        language -> choices.put(language.code(), getTranslation("shared.language." + language.code())));
        return choices;
    }

    private Map<String, String> topics(Topics topics) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("consultations.form.no-topic"));
        topics.all().forEach(one -> choices.put(one.code(), one.names().in(ReaderLanguage.get())));
        return choices;
    }

    private Map<String, String> procedures(ProcedureQueries procedures) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("consultations.form.choose"));
        procedures
                .consultations()
                .forEach(one -> choices.put(one.code(), one.names().in(ReaderLanguage.get())));
        return choices;
    }

    private static String orEmpty(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }
}
