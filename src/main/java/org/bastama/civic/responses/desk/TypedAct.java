package org.bastama.civic.responses.desk;

import java.util.UUID;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An act as an official typed it, unchecked.
 *
 * @param kind of a correction, the kind of what is corrected
 * @param corrects the version that is corrected; null for an act of its own
 * @param outcome for a final response and its corrections
 * @param text empty for an extension and a transfer
 * @param reason of an extension, a transfer or a correction
 * @param to the authority of a transfer
 * @param demands what a final response answers one by one, and its corrections
 */
public record TypedAct(
        Response.Kind kind,
        @Nullable UUID corrects,
        @Nullable String outcome,
        LocalizedText text,
        LocalizedText reason,
        @Nullable String to,
        Demands demands) {

    /** An act that answers no demands one by one. */
    public TypedAct(
            Response.Kind kind,
            @Nullable UUID corrects,
            @Nullable String outcome,
            LocalizedText text,
            LocalizedText reason,
            @Nullable String to) {
        this(kind, corrects, outcome, text, reason, to, Demands.none());
    }

    /** A final response. */
    public static TypedAct answer(ResponseForm form) {
        return new TypedAct(
                Response.Kind.FINAL, null, form.outcome(), form.text(), LocalizedText.empty(), null, form.demands());
    }

    /** An interim response. */
    public static TypedAct interim(LocalizedText text) {
        return new TypedAct(Response.Kind.INTERIM, null, null, text, LocalizedText.empty(), null);
    }

    /** An extension. */
    public static TypedAct extension(LocalizedText reason) {
        return new TypedAct(Response.Kind.EXTENSION, null, null, LocalizedText.empty(), reason, null);
    }

    /** A transfer to another authority. */
    public static TypedAct transfer(@Nullable String to, LocalizedText reason) {
        return new TypedAct(Response.Kind.TRANSFER, null, null, LocalizedText.empty(), reason, to);
    }

    /** A correction of a version. */
    public static TypedAct correction(Response of, ResponseForm form, LocalizedText reason) {
        return new TypedAct(of.kind(), of.id(), form.outcome(), form.text(), reason, null, form.demands());
    }

    /** Outcome, text and demands. */
    public ResponseForm form() {
        return new ResponseForm(outcome, text, demands);
    }

    /** Whether it does the same to the same: only its words may differ. */
    boolean isOfSameKind(TypedAct other) {
        return kind == other.kind && java.util.Objects.equals(corrects, other.corrects);
    }
}
