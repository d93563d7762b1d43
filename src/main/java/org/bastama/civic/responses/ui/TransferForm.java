package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.civic.responses.desk.TypedAct;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;

/** Passes the petition on to another authority, with a reason, after asking whether that is meant. */
class TransferForm extends Div {

    TransferForm(
            PetitionNumber number,
            KeptAct fields,
            TransferPetition transferPetition,
            ActSending.Way way,
            Actor actor,
            Runnable done) {
        addClassName("responses-form");
        var lead = new Paragraph();
        transferPetition
                .lastDay(number)
                .ifPresent(last -> lead.setText(
                        getTranslation("responses.transfer.lead", Formats.date(ReaderLanguage.get(), last))));
        var rejected = fields.rejected();
        Runnable send = () -> {
            var act = fields.typed();
            if (fields.save()
                    && rejected.run(() ->
                            way.send(act, () -> transferPetition.transfer(number, act.to(), act.reason(), actor)))) {
                fields.sent();
                way.done("responses.transfer.done");
                done.run();
            }
        };
        var button = new Button(getTranslation(way.button("responses.transfer.button")), click -> {
            if (way.approval()) {
                send.run();
            } else if (rejected.run(() -> check(transferPetition, number, fields.typed(), actor))) {
                ask(send);
            }
        });
        add(lead, fields, button);
    }

    /** Nobody is asked whether they mean what cannot be done. */
    private static void check(TransferPetition transferPetition, PetitionNumber number, TypedAct act, Actor actor) {
        transferPetition.check(number, act.to(), act.reason(), actor);
    }

    private void ask(Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("responses.transfer.confirm"));
        dialog.setText(getTranslation("responses.transfer.final"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("responses.transfer.cancel"));
        dialog.setConfirmText(getTranslation("responses.transfer.button"));
        dialog.addConfirmListener(confirmed -> then.run());
        dialog.open();
    }
}
