package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The fields of an act of any kind: those that it has. */
class ActFields extends Div implements KeptFields<TypedAct> {

    private final transient TypedAct shape;
    private final transient AuthorityQueries authorities;
    private final OutcomeFields outcome;
    private final LanguageTexts text;
    private final LanguageTexts reason;
    private final @Nullable AuthorityChoice to;
    private final @Nullable DayField until;

    /**
     * The fields of such an act, still empty.
     *
     * @param outcomes what a final response can end with
     * @param leftOut the authority that has it, which is none to pass it on to
     */
    ActFields(TypedAct act, Set<String> outcomes, AuthorityQueries authorities, String leftOut) {
        shape = act;
        this.authorities = authorities;
        addClassName("responses-fields");
        outcome = new OutcomeFields(outcomes);
        text = new LanguageTexts(
                ActWords.text(act), isFinal() ? PublishResponse.MAXIMUM : PublishInterim.MAXIMUM, isFinal() ? 6 : 4);
        reason = new LanguageTexts(ActWords.reason(act), Response.LONGEST_REASON, 3);
        to = act.kind() == Response.Kind.TRANSFER ? new AuthorityChoice(authorities, leftOut) : null;
        until = act.kind() == Response.Kind.SUSPENSION
                ? new DayField(getTranslation("responses.suspension.until"))
                : null;
        if (isFinal()) {
            add(outcome);
        }
        if (to != null) {
            add(to);
        }
        if (until != null) {
            add(until);
        }
        if (act.kind().correctable()) {
            add(text);
        }
        if (hasReason()) {
            add(reason);
        }
    }

    private boolean isFinal() {
        return shape.kind() == Response.Kind.FINAL;
    }

    private boolean hasReason() {
        return shape.corrects() != null || !shape.kind().correctable();
    }

    @Override
    public void onChange(Runnable changed) {
        outcome.onChange(changed);
        text.onChange(changed);
        reason.onChange(changed);
        if (to != null) {
            to.onChange(changed);
        }
        if (until != null) {
            until.addValueChangeListener(change -> changed.run());
        }
    }

    @Override
    public final void show(TypedAct act) {
        outcome.show(act.outcome(), act.demands());
        text.show(act.text());
        reason.show(act.reason());
        if (to != null) {
            to.choose(act.to());
        }
        if (until != null) {
            until.setValue(act.until());
        }
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText words) {
        text.insert(words);
    }

    @Override
    public TypedAct typed() {
        return new TypedAct(
                shape.kind(),
                shape.corrects(),
                isFinal() ? outcome.outcome() : null,
                shape.kind().correctable() ? text.typed() : LocalizedText.empty(),
                hasReason() ? reason.typed() : LocalizedText.empty(),
                to == null ? null : to.chosen(),
                until == null ? null : until.getValue(),
                outcome.demands());
    }

    @Override
    public Component words(TypedAct act) {
        return ActWords.of(act, authorities);
    }

    @Override
    public Rejected rejected() {
        var rejected = reason.rejected(text.rejected(outcome.rejected(new Rejected()), "text"), "reason");
        if (until != null) {
            return rejected.field("until", until);
        }
        return to == null ? rejected : to.rejected(rejected);
    }
}
