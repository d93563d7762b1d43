package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;

/** The final answer: outcome and text, saved as typed; a preview; and publishing, once the preview was seen. */
class AnswerForm extends Div {

    private final PetitionNumber number;
    private final LocalizedText authorityName;
    private final PublishResponse publish;
    private final ActSending.Way way;
    private final AttachedFiles attached;
    private final Actor actor;
    private final Runnable published;

    private final AnswerFields fields;
    private final KeptForm<ResponseForm> kept;
    private final Div editing = new Div();
    private final Div preview = new Div();

    AnswerForm(
            PetitionNumber number,
            LocalizedText authorityName,
            SaveResponseDraft saveDraft,
            PublishResponse publish,
            ActSending.Way way,
            AttachedFiles attached,
            Function<Consumer<LocalizedText>, TemplateChoice> templates,
            Actor actor,
            Runnable published) {
        this.number = number;
        this.authorityName = authorityName;
        this.publish = publish;
        this.way = way;
        this.attached = attached;
        this.actor = actor;
        this.published = published;
        addClassName("responses-form");
        fields = new AnswerFields(publish.outcomes(number));
        kept = new KeptForm<>(fields, new AnswerDrafts(number, saveDraft, actor), fields, attached);
        var show = new Button(getTranslation("responses.form.preview"), click -> preview());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        saveDraft.otherWriters(number, actor).forEach((name, at) -> editing.add(otherWriter(name, at)));
        editing.add(templates.apply(fields::insert), kept, show);
        preview.setVisible(false);
        add(editing, preview);
    }

    private Component otherWriter(String name, Instant at) {
        var notice = new Paragraph(
                getTranslation("responses.form.others", name, Formats.dateTime(ReaderLanguage.get(), at)));
        notice.addClassName("b-notice");
        return notice;
    }

    /** What is previewed is the draft: a newer one of another window is not published away. */
    private void preview() {
        if (!kept.save()) {
            return;
        }
        kept.rejected().run(() -> {
            var signed = publish.preview(number, kept.typed(), actor);
            var response = way.approval() ? signed.unsigned() : signed;
            var heading = new H3(getTranslation("responses.form.preview.title"));
            heading.getElement().setAttribute("tabindex", "-1");
            var warning = new Paragraph(
                    getTranslation(way.approval() ? "responses.proposal.warning" : "responses.form.preview.warning"));
            warning.addClassNames("b-notice", "warn");
            var confirm = new Button(getTranslation(way.button("responses.form.publish")), click -> publish());
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            confirm.setDisableOnClick(true);
            var back = new Button(getTranslation("responses.form.back"), click -> backToEditing());
            var buttons = new Div(confirm, back);
            buttons.addClassName("b-toolbar");
            preview.removeAll();
            preview.add(
                    heading,
                    new AnswerPanel(response, authorityName, ReaderLanguage.get()).with(attached.words()),
                    warning,
                    buttons);
            editing.setVisible(false);
            preview.setVisible(true);
            heading.getElement().executeJs("this.focus()");
        });
    }

    private void publish() {
        if (kept.save()
                && kept.rejected()
                        .run(() -> way.send(
                                TypedAct.answer(kept.typed()), () -> publish.publish(number, kept.typed(), actor)))) {
            way.done("responses.form.published");
            published.run();
        } else {
            backToEditing();
        }
    }

    private void backToEditing() {
        preview.setVisible(false);
        editing.setVisible(true);
        fields.focus();
    }
}
