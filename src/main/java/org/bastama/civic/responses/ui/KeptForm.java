package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The fields of a form with what is typed in them kept as it is typed, over a reload and a restart. */
class KeptForm<T> extends Div implements ChangedElsewhere.Form<T> {

    private final transient KeptFields<T> fields;
    private final ChangedElsewhere<T> elsewhere;
    private final Span saved = new Span();
    private transient Drafts<T> drafts;
    private int version;
    private boolean filling;

    /** The fields as they were left or, where nothing was typed yet, as they begin; and what the form shows of them. */
    KeptForm(KeptFields<T> fields, Drafts<T> drafts, Component... shown) {
        this.fields = fields;
        this.drafts = drafts;
        addClassName("responses-fields");
        saved.getElement().setAttribute("role", "status");
        saved.addClassNames("b-soft", "b-small");
        elsewhere = new ChangedElsewhere<>(drafts.key(), this);
        add(elsewhere);
        add(shown);
        add(new Paragraph(saved));
        drafts.find().ifPresentOrElse(this::show, () -> fill(drafts.begin()));
        fields.onChange(() -> {
            if (!filling) {
                save();
            }
        });
        if (elsewhere.restore()) {
            saved.setText(getTranslation("shell.changed.not-saved"));
        }
    }

    private void show(Drafts.Draft<T> draft) {
        show(draft.typed(), draft.version());
        showSaved(draft.savedAt());
    }

    /** Keeps what is typed; false when it cannot be, and then the form says why. */
    final boolean save() {
        var kept = fields.rejected()
                .told(ChangedElsewhere.KEY, () -> {
                    saved.setText(getTranslation("shell.changed.not-saved"));
                    elsewhere.refused(version);
                })
                .run(() -> {
                    var draft = drafts.save(typed(), version);
                    version = draft.version();
                    showSaved(draft.savedAt());
                });
        if (kept) {
            elsewhere.saved();
        }
        return kept;
    }

    /** What was typed was sent on its way. */
    final void sent() {
        drafts.discard();
    }

    /** The form stays, to be filled anew. */
    final void beginAnew() {
        show(drafts.begin(), 0);
        saved.setText("");
    }

    /** A button that sends what is typed, by the keys of its label and of what is told then; with the draft it is done. */
    final Button sending(String label, Runnable send, String told, Runnable done) {
        return new Button(getTranslation(label), click -> {
            if (save() && rejected().run(send)) {
                sent();
                Rejected.done(told);
                done.run();
            }
        });
    }

    /** What is typed belongs elsewhere from now on. */
    final void moveTo(Drafts<T> other) {
        sent();
        drafts = other;
        version = other.find().map(Drafts.Draft::version).orElse(0);
    }

    /** Fills the fields, which is no change; what is typed next is kept. */
    final void fill(T typed) {
        filling = true;
        fields.show(typed);
        filling = false;
    }

    /** Errors stand at the fields as the use cases name them. */
    final Rejected rejected() {
        return fields.rejected();
    }

    private void showSaved(Instant at) {
        saved.setText(getTranslation("responses.form.saved", Formats.dateTime(ReaderLanguage.get(), at)));
    }

    @Override
    public ChangedElsewhere.Stored<T> stored() {
        return drafts.find()
                .map(draft -> new ChangedElsewhere.Stored<>(
                        draft.version(),
                        draft.typed(),
                        getTranslation(
                                "responses.form.elsewhere", Formats.dateTime(ReaderLanguage.get(), draft.savedAt()))))
                .orElseGet(() -> new ChangedElsewhere.Stored<>(0, drafts.begin(), ""));
    }

    @Override
    public T typed() {
        return fields.typed();
    }

    @Override
    public final void show(T typed, int readIn) {
        fill(typed);
        version = readIn;
    }

    @Override
    public void saveOver(int readIn) {
        version = readIn;
        save();
    }

    @Override
    public Component text(T typed) {
        return fields.words(typed);
    }
}
