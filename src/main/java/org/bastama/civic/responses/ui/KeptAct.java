package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.desk.ActDraft;
import org.bastama.civic.responses.desk.DraftPlace;
import org.bastama.civic.responses.desk.SaveActDraft;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The fields of an act with what is typed in them kept as it is typed, over a reload and a restart. */
class KeptAct extends Div implements ChangedElsewhere.Form<TypedAct> {

    private final PetitionNumber number;
    private final ActFields fields;
    private final transient SaveActDraft drafts;
    private final transient AuthorityQueries authorities;
    private final transient Actor actor;
    private final ChangedElsewhere<TypedAct> elsewhere;
    private final Span saved = new Span();
    private transient DraftPlace place;
    private int version;

    /** The fields as they were left or, where nothing was typed yet, as they begin. */
    KeptAct(
            PetitionNumber number,
            DraftPlace place,
            ActFields fields,
            @Nullable AttachedFiles attached,
            SaveActDraft drafts,
            AuthorityQueries authorities,
            Actor actor) {
        this.number = number;
        this.place = place;
        this.fields = fields;
        this.drafts = drafts;
        this.authorities = authorities;
        this.actor = actor;
        addClassName("responses-fields");
        saved.getElement().setAttribute("role", "status");
        saved.addClassNames("b-soft", "b-small");
        elsewhere = new ChangedElsewhere<>("act " + number + " " + place.code() + " " + actor.account(), this);
        add(elsewhere, fields);
        if (attached != null) {
            add(attached);
        }
        add(new Paragraph(saved));
        drafts.find(number, place, actor).ifPresent(this::show);
        fields.onChange(this::save);
        if (elsewhere.restore()) {
            saved.setText(getTranslation("shell.changed.not-saved"));
        }
    }

    private void show(ActDraft draft) {
        show(draft.act(), draft.version());
        showSaved(draft.savedAt());
    }

    /** Keeps what is typed; false when it cannot be, and then the form says why. */
    boolean save() {
        var kept = fields.rejected()
                .told(ChangedElsewhere.KEY, () -> {
                    saved.setText(getTranslation("shell.changed.not-saved"));
                    elsewhere.refused(version);
                })
                .run(() -> {
                    var draft = drafts.save(number, place, typed(), version, actor);
                    version = draft.version();
                    showSaved(draft.savedAt());
                });
        if (kept) {
            elsewhere.saved();
        }
        return kept;
    }

    /** What was typed was sent on its way. */
    void sent() {
        drafts.discard(number, place, actor);
    }

    /** What is typed belongs elsewhere from now on. */
    void moveTo(DraftPlace other) {
        sent();
        place = other;
        version = drafts.find(number, other, actor).map(ActDraft::version).orElse(0);
    }

    /** Fills the fields; what is typed next is kept. */
    void fill(TypedAct act) {
        fields.show(act);
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText words) {
        fields.insert(words);
    }

    Rejected rejected() {
        return fields.rejected();
    }

    private void showSaved(Instant at) {
        saved.setText(getTranslation("responses.form.saved", Formats.dateTime(ReaderLanguage.get(), at)));
    }

    @Override
    public ChangedElsewhere.Stored<TypedAct> stored() {
        return drafts.find(number, place, actor)
                .map(draft -> new ChangedElsewhere.Stored<>(
                        draft.version(),
                        draft.act(),
                        getTranslation(
                                "responses.form.elsewhere", Formats.dateTime(ReaderLanguage.get(), draft.savedAt()))))
                .orElseGet(() -> new ChangedElsewhere.Stored<>(0, place.begin(), ""));
    }

    @Override
    public TypedAct typed() {
        return fields.typed();
    }

    @Override
    public final void show(TypedAct act, int readIn) {
        fields.show(act);
        version = readIn;
    }

    @Override
    public void saveOver(int readIn) {
        version = readIn;
        save();
    }

    @Override
    public Component text(TypedAct act) {
        return ActWords.of(act, authorities);
    }
}
