package org.bastama.civic.responses.desk;

import java.time.LocalDate;
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
 * @param text empty for what changes the term or the authority
 * @param reason of what changes the term or the authority, and of a correction
 * @param to the authority of a transfer
 * @param until the last day of a suspension
 * @param demands what a final response answers one by one, and its corrections
 */
public record TypedAct(
        Response.Kind kind,
        @Nullable UUID corrects,
        @Nullable String outcome,
        LocalizedText text,
        LocalizedText reason,
        @Nullable String to,
        @Nullable LocalDate until,
        Demands demands) {

    /** A final response. */
    public static TypedAct answer(ResponseForm form) {
        return new TypedAct(
                Response.Kind.FINAL,
                null,
                form.outcome(),
                form.text(),
                LocalizedText.empty(),
                null,
                null,
                form.demands());
    }

    /** An interim response. */
    public static TypedAct interim(LocalizedText text) {
        return new TypedAct(Response.Kind.INTERIM, null, null, text, LocalizedText.empty(), null, null, Demands.none());
    }

    /** An extension. */
    public static TypedAct extension(LocalizedText reason) {
        return reasoned(Response.Kind.EXTENSION, reason, null, null);
    }

    /** A suspension of the term. */
    public static TypedAct suspension(@Nullable LocalDate until, LocalizedText reason) {
        return reasoned(Response.Kind.SUSPENSION, reason, null, until);
    }

    /** The end of a suspension before its last day. */
    public static TypedAct resumption(LocalizedText reason) {
        return reasoned(Response.Kind.RESUMPTION, reason, null, null);
    }

    /** A transfer to another authority. */
    public static TypedAct transfer(@Nullable String to, LocalizedText reason) {
        return reasoned(Response.Kind.TRANSFER, reason, to, null);
    }

    private static TypedAct reasoned(
            Response.Kind kind, LocalizedText reason, @Nullable String to, @Nullable LocalDate until) {
        return new TypedAct(kind, null, null, LocalizedText.empty(), reason, to, until, Demands.none());
    }

    /** A correction of a version. */
    public static TypedAct correction(Response of, ResponseForm form, LocalizedText reason) {
        return new TypedAct(of.kind(), of.id(), form.outcome(), form.text(), reason, null, null, form.demands());
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
