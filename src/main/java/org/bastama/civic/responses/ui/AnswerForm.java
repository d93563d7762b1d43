package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseDraft;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The final answer: outcome and text, saved as typed; a preview; and publishing, once the preview was seen. */
class AnswerForm extends Div implements ChangedElsewhere.Form<ResponseForm> {

    private final PetitionNumber number;
    private final LocalizedText authorityName;
    private final SaveResponseDraft saveDraft;
    private final PublishResponse publish;
    private final ActSending.Way way;
    private final AttachedFiles attached;
    private final Actor actor;
    private final Runnable published;

    private final AnswerFields fields;
    private final ChangedElsewhere<ResponseForm> elsewhere;
    private final Span saved = new Span();
    private final Div editing = new Div();
    private final Div preview = new Div();
    private int version;

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
        this.saveDraft = saveDraft;
        this.publish = publish;
        this.way = way;
        this.attached = attached;
        this.actor = actor;
        this.published = published;
        addClassName("responses-form");
        fields = new AnswerFields(publish.outcomes(number), this::save);
        elsewhere = new ChangedElsewhere<>("answer " + number + " " + actor.account(), this);
        saved.getElement().setAttribute("role", "status");
        saved.addClassNames("b-soft", "b-small");
        var show = new Button(getTranslation("responses.form.preview"), click -> preview());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        saveDraft.otherWriters(number, actor).forEach((name, at) -> editing.add(otherWriter(name, at)));
        editing.add(elsewhere, templates.apply(fields::insert), fields, attached, new Paragraph(saved), show);
        preview.setVisible(false);
        add(editing, preview);
        saveDraft.find(number, actor).ifPresent(this::show);
        if (elsewhere.restore()) {
            saved.setText(getTranslation("shell.changed.not-saved"));
        }
    }

    private Component otherWriter(String name, Instant at) {
        var notice = new Paragraph(
                getTranslation("responses.form.others", name, Formats.dateTime(ReaderLanguage.get(), at)));
        notice.addClassName("b-notice");
        return notice;
    }

    private void show(ResponseDraft draft) {
        show(draft.form(), draft.version());
        showSaved(draft.savedAt());
    }

    private boolean save() {
        var kept = rejected().run(() -> {
            var draft = saveDraft.save(number, typed(), version, actor);
            version = draft.version();
            showSaved(draft.savedAt());
        });
        if (kept) {
            elsewhere.saved();
        }
        return kept;
    }

    private Rejected rejected() {
        return fields.rejected().told(ChangedElsewhere.KEY, () -> {
            saved.setText(getTranslation("shell.changed.not-saved"));
            elsewhere.refused(version);
        });
    }

    private void showSaved(Instant at) {
        saved.setText(getTranslation("responses.form.saved", Formats.dateTime(ReaderLanguage.get(), at)));
    }

    @Override
    public ChangedElsewhere.Stored<ResponseForm> stored() {
        return saveDraft
                .find(number, actor)
                .map(draft -> new ChangedElsewhere.Stored<>(
                        draft.version(),
                        draft.form(),
                        getTranslation(
                                "responses.form.elsewhere", Formats.dateTime(ReaderLanguage.get(), draft.savedAt()))))
                .orElseGet(() -> new ChangedElsewhere.Stored<>(0, new ResponseForm(null, LocalizedText.empty()), ""));
    }

    @Override
    public ResponseForm typed() {
        return fields.typed();
    }

    @Override
    public void show(ResponseForm draft, int readIn) {
        fields.show(draft);
        version = readIn;
    }

    @Override
    public void saveOver(int readIn) {
        version = readIn;
        save();
    }

    @Override
    public Component text(ResponseForm draft) {
        return fields.words(draft);
    }

    /** What is previewed is the draft: a newer one of another window is not published away. */
    private void preview() {
        if (!save()) {
            return;
        }
        fields.rejected().run(() -> {
            var signed = publish.preview(number, typed(), actor);
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
        if (save()
                && fields.rejected()
                        .run(() -> way.send(TypedAct.answer(typed()), () -> publish.publish(number, typed(), actor)))) {
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
