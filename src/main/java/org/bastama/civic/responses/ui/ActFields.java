package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The fields of an act of any kind: those that it has. */
class ActFields extends Div {

    private final transient TypedAct shape;
    private final OutcomeFields outcome;
    private final LanguageTexts text;
    private final LanguageTexts reason;
    private final @Nullable AuthorityChoice to;
    private boolean filling;

    /**
     * Fields that hold this act.
     *
     * @param outcomes what a final response can end with
     * @param leftOut the authority that has it, which is none to pass it on to
     */
    ActFields(TypedAct act, Set<String> outcomes, AuthorityQueries authorities, String leftOut) {
        shape = act;
        addClassName("responses-fields");
        outcome = new OutcomeFields(outcomes);
        text = new LanguageTexts(
                ActWords.text(act), isFinal() ? PublishResponse.MAXIMUM : PublishInterim.MAXIMUM, isFinal() ? 6 : 4);
        reason = new LanguageTexts(ActWords.reason(act), Response.LONGEST_REASON, 3);
        to = act.kind() == Response.Kind.TRANSFER ? new AuthorityChoice(authorities, leftOut) : null;
        if (isFinal()) {
            add(outcome);
        }
        if (to != null) {
            add(to);
        }
        if (act.kind().correctable()) {
            add(text);
        }
        if (hasReason()) {
            add(reason);
        }
        show(act);
    }

    private boolean isFinal() {
        return shape.kind() == Response.Kind.FINAL;
    }

    private boolean hasReason() {
        return shape.corrects() != null || !shape.kind().correctable();
    }

    /** Hands on every change that somebody types. */
    void onChange(Runnable changed) {
        Runnable unlessFilling = () -> {
            if (!filling) {
                changed.run();
            }
        };
        outcome.onChange(unlessFilling);
        text.onChange(unlessFilling);
        reason.onChange(unlessFilling);
        if (to != null) {
            to.onChange(unlessFilling);
        }
    }

    /** Fills the fields; that is no change. */
    final void show(TypedAct act) {
        filling = true;
        outcome.show(act.outcome(), act.demands());
        text.show(act.text());
        reason.show(act.reason());
        if (to != null) {
            to.choose(act.to());
        }
        filling = false;
    }

    /** Puts a text after what is typed. */
    void insert(LocalizedText words) {
        text.insert(words);
    }

    TypedAct typed() {
        return new TypedAct(
                shape.kind(),
                shape.corrects(),
                isFinal() ? outcome.outcome() : null,
                shape.kind().correctable() ? text.typed() : LocalizedText.empty(),
                hasReason() ? reason.typed() : LocalizedText.empty(),
                to == null ? null : to.chosen(),
                outcome.demands());
    }

    /** Errors stand at the fields as the use cases name them. */
    Rejected rejected() {
        var rejected = reason.rejected(text.rejected(outcome.rejected(new Rejected()), "text"), "reason");
        return to == null ? rejected : to.rejected(rejected);
    }
}
