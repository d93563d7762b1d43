package org.bastama.civic.signatures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.signatures.ClearSignatures;
import org.bastama.civic.signatures.InvalidateSignatures;
import org.bastama.civic.signatures.InvalidationReason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** What a moderator does with the ticked signatures: let them count, or not for a public reason. */
class QuarantineDecision extends Div {

    private final PetitionNumber number;
    private final HeldTable table;
    private final transient ClearSignatures clearSignatures;
    private final transient InvalidateSignatures invalidateSignatures;
    private final transient CurrentActor currentActor;
    private final transient Runnable done;
    private final NativeSelect reason;
    private final TextArea note = new TextArea();
    private final Rejected rejected;

    QuarantineDecision(
            PetitionNumber number,
            HeldTable table,
            ClearSignatures clearSignatures,
            InvalidateSignatures invalidateSignatures,
            CurrentActor currentActor,
            Reasons reasons,
            Runnable done) {
        this.number = number;
        this.table = table;
        this.clearSignatures = clearSignatures;
        this.invalidateSignatures = invalidateSignatures;
        this.currentActor = currentActor;
        this.done = done;
        this.reason = select(reasons);
        this.rejected = new Rejected().field("reason", reason).field("note", note);
        note.setLabel(getTranslation("signatures.quarantine.note"));
        note.setHelperText(getTranslation("signatures.quarantine.note-help"));
        var clear = new Button(getTranslation("signatures.quarantine.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var invalidate = new Button(getTranslation("signatures.quarantine.invalidate"), click -> invalidate());
        invalidate.addThemeVariants(ButtonVariant.LUMO_ERROR);
        addClassName("signatures-decision");
        add(new Div(clear), reason, note, new Div(invalidate));
    }

    private NativeSelect select(Reasons reasons) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", "–");
        Stream.of(InvalidationReason.values())
                .forEach(known -> reasons.find(known.code())
                        .ifPresent(reason ->
                                choices.put(known.name(), reason.names().in(ReaderLanguage.get()))));
        return new NativeSelect(getTranslation("signatures.quarantine.reason"), choices);
    }

    private void clear() {
        decide("signatures.quarantine.cleared", ids -> clearSignatures.clear(number, ids, currentActor.get()));
    }

    private void invalidate() {
        decide("signatures.quarantine.invalidated", ids -> {
            if (reason.getValue().isEmpty()) {
                throw Rejection.at("reason", "signatures.quarantine.reason-missing");
            }
            return invalidateSignatures.invalidate(
                    number,
                    ids,
                    InvalidationReason.valueOf(reason.getValue()),
                    LocalizedText.of(ReaderLanguage.get(), note.getValue()),
                    currentActor.get());
        });
    }

    private void decide(String doneKey, ToIntFunction<Collection<UUID>> decision) {
        rejected.run(() -> {
            var selected = table.selected();
            if (selected.isEmpty()) {
                throw Rejection.of("signatures.quarantine.none-selected");
            }
            Rejected.done(doneKey, decision.applyAsInt(selected));
            done.run();
        });
    }
}
