package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.Typing;

/** The final answer: outcome and text, saved as typed; a preview; and publishing, once the preview was seen. */
class AnswerForm extends Div {

    private static final int TYPING_PAUSE_MILLIS = 700;

    private final PetitionNumber number;
    private final LocalizedText authorityName;
    private final SaveResponseDraft saveDraft;
    private final PublishResponse publish;
    private final Actor actor;
    private final Runnable published;

    private final RadioButtonGroup<String> outcome = new RadioButtonGroup<>();
    private final Map<Language, TextArea> texts = new EnumMap<>(Language.class);
    private final TextArea first;
    private final Span saved = new Span();
    private final Div editing = new Div();
    private final Div preview = new Div();

    AnswerForm(
            PetitionNumber number,
            LocalizedText authorityName,
            SaveResponseDraft saveDraft,
            PublishResponse publish,
            Actor actor,
            Runnable published) {
        this.number = number;
        this.authorityName = authorityName;
        this.saveDraft = saveDraft;
        this.publish = publish;
        this.actor = actor;
        this.published = published;
        addClassName("responses-form");
        outcome.setLabel(getTranslation("responses.form.outcome"));
        outcome.setItems(publish.outcomes(number));
        outcome.setItemLabelGenerator(o -> getTranslation("responses.outcome." + o));
        editing.add(outcome);
        first = text(ReaderLanguage.get());
        first.setHelperText(getTranslation("responses.form.text-help", PublishResponse.MAXIMUM));
        editing.add(first);
        Language.all().stream()
                .filter(language -> language != ReaderLanguage.get())
                .forEach(language -> editing.add(text(language)));
        saved.getElement().setAttribute("role", "status");
        saved.addClassNames("b-soft", "b-small");
        var show = new Button(getTranslation("responses.form.preview"), click -> preview());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        editing.add(new Paragraph(saved), show);
        preview.setVisible(false);
        add(editing, preview);
        fill();
    }

    private TextArea text(Language language) {
        var area = new TextArea(
                getTranslation("responses.form.text", getTranslation("shared.language." + language.code())));
        area.getElement().setAttribute("lang", language.code());
        area.setMinRows(6);
        area.setWidthFull();
        Typing.tellAfterPause(area, TYPING_PAUSE_MILLIS);
        texts.put(language, area);
        return area;
    }

    private void fill() {
        saveDraft.find(number, actor).ifPresent(draft -> {
            outcome.setValue(draft.outcome());
            texts.forEach((language, area) ->
                    area.setValue(draft.text().exactly(language).orElse("")));
            showSaved(draft.savedAt());
        });
        outcome.addValueChangeListener(change -> save());
        texts.values().forEach(area -> area.addValueChangeListener(change -> save()));
    }

    private void save() {
        fields().run(() -> showSaved(saveDraft.save(number, typed(), actor)));
    }

    private void showSaved(Instant at) {
        saved.setText(getTranslation("responses.form.saved", Formats.dateTime(ReaderLanguage.get(), at)));
    }

    private ResponseForm typed() {
        var typed = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, area) -> typed.put(language, area.getValue()));
        return new ResponseForm(outcome.getValue(), new LocalizedText(typed));
    }

    private Rejected fields() {
        var fields = new Rejected().field("outcome", outcome).field("text", first);
        texts.forEach((language, area) -> fields.field("text." + language.code(), area));
        return fields;
    }

    private void preview() {
        fields().run(() -> {
            var response = publish.preview(number, typed(), actor);
            var heading = new H3(getTranslation("responses.form.preview.title"));
            heading.getElement().setAttribute("tabindex", "-1");
            var warning = new Paragraph(getTranslation("responses.form.preview.warning"));
            warning.addClassNames("b-notice", "warn");
            var confirm = new Button(getTranslation("responses.form.publish"), click -> publish());
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            confirm.setDisableOnClick(true);
            var back = new Button(getTranslation("responses.form.back"), click -> backToEditing());
            var buttons = new Div(confirm, back);
            buttons.addClassName("b-toolbar");
            preview.removeAll();
            preview.add(heading, new AnswerPanel(response, authorityName, ReaderLanguage.get()), warning, buttons);
            editing.setVisible(false);
            preview.setVisible(true);
            heading.getElement().executeJs("this.focus()");
        });
    }

    private void publish() {
        if (fields().run(() -> publish.publish(number, typed(), actor))) {
            Rejected.done("responses.form.published");
            published.run();
        } else {
            backToEditing();
        }
    }

    private void backToEditing() {
        preview.setVisible(false);
        editing.setVisible(true);
        first.focus();
    }
}
