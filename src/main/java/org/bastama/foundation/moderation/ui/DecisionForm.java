package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Where a moderator decides: a reason of the vocabulary, a note in some languages, and a button for each verdict of the
 * host. The host's use case checks; what it rejects at {@code reason} and {@code note} stands beside those fields.
 */
@StyleSheet("context://styles/moderation.css")
public final class DecisionForm extends Div {

    /**
     * A verdict to offer: its code, the message key of its button, and how the button looks.
     *
     * @param code of the host, handed back with the decision
     */
    public record Verdict(String code, String labelKey, Look look) {}

    /** How much a button stands out. */
    public enum Look {
        PRIMARY,
        PLAIN,
        DANGER
    }

    /** What the moderator chose and wrote. */
    public record Decision(String verdict, @Nullable String reasonCode, LocalizedText note) {}

    private final RadioButtonGroup<Reason> reason = new RadioButtonGroup<>();
    private final Map<Language, TextArea> notes = new LinkedHashMap<>();
    private final String noteHelp;

    /**
     * A form with these reasons and verdicts; notes can be written in the given languages, the reader's first. Without
     * reasons there is only the note.
     *
     * @param noteKey the message key that tells whom the note is for; its argument is the language
     */
    public DecisionForm(
            List<Reason> reasons,
            String noteKey,
            List<Language> languages,
            List<Verdict> verdicts,
            Consumer<Decision> decide) {
        addClassName("moderation-decision");
        noteHelp = reasons.isEmpty() ? "moderation.decision.note-alone-help" : "moderation.decision.note-help";
        reason.setLabel(getTranslation("moderation.decision.reason"));
        reason.setHelperText(getTranslation("moderation.decision.reason-help"));
        reason.setItems(reasons);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItemLabelGenerator(r -> r.names().in(ReaderLanguage.get()));
        reason.setRenderer(new ComponentRenderer<>(DecisionForm::reasonWithHelp));
        if (!reasons.isEmpty()) {
            add(reason);
        }
        languages.stream()
                .sorted((a, b) -> Boolean.compare(b == ReaderLanguage.get(), a == ReaderLanguage.get()))
                .forEach(language -> add(note(noteKey, language)));
        var buttons = new Div();
        buttons.addClassName("b-toolbar");
        verdicts.forEach(verdict -> buttons.add(button(verdict, decide)));
        add(buttons);
    }

    /** The fields by the names that use cases give them, for the host's handler of rejections. */
    public Rejected rejected() {
        return new Rejected()
                .field("reason", reason)
                .field("note", notes.values().iterator().next());
    }

    private static Component reasonWithHelp(Reason reason) {
        var help = new Span(reason.help().in(ReaderLanguage.get()));
        help.addClassNames("b-soft", "b-small");
        var text = new Div(new Span(reason.names().in(ReaderLanguage.get())), help);
        text.addClassName("moderation-reason");
        return text;
    }

    private Component note(String noteKey, Language language) {
        var note = new TextArea(getTranslation(noteKey, getTranslation("shared.in-language." + language.code())));
        if (notes.isEmpty()) {
            note.setHelperText(getTranslation(noteHelp));
        }
        note.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        note.getElement().setAttribute("lang", language.code());
        note.setMinRows(3);
        notes.put(language, note);
        return note;
    }

    private Button button(Verdict verdict, Consumer<Decision> decide) {
        var button = new Button(
                getTranslation(verdict.labelKey()),
                click -> rejected().run(() -> decide.accept(new Decision(verdict.code(), reasonCode(), typedNote()))));
        switch (verdict.look()) {
            case PRIMARY -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case DANGER -> button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            case PLAIN -> {}
        }
        return button;
    }

    private @Nullable String reasonCode() {
        return reason.getOptionalValue().map(Reason::code).orElse(null);
    }

    private LocalizedText typedNote() {
        Map<Language, String> typed = new EnumMap<>(Language.class);
        notes.forEach((language, area) -> typed.put(language, area.getValue()));
        return new LocalizedText(typed);
    }
}
