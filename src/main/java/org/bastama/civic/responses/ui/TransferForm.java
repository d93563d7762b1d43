package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.TransferPetition;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Passes the petition on to another authority, with a reason, after asking whether that is meant. */
class TransferForm extends Div {

    TransferForm(
            HandOver handOver,
            TransferPetition transferPetition,
            AuthorityQueries authorities,
            Actor actor,
            Runnable done) {
        addClassName("responses-form");
        var number = handOver.petition();
        var lead = new Paragraph();
        transferPetition
                .lastDay(number)
                .ifPresent(last -> lead.setText(
                        getTranslation("responses.transfer.lead", Formats.date(ReaderLanguage.get(), last))));
        var authority = new AuthorityChoice(authorities, handOver.authoritySlug());
        var reason = new LanguageTexts("responses.reason", Response.LONGEST_REASON, 3);
        var rejected = reason.rejected(authority.rejected(new Rejected()), "reason");
        var button = new Button(
                getTranslation("responses.transfer.button"),
                click -> ask(() -> {
                    if (rejected.run(
                            () -> transferPetition.transfer(number, authority.chosen(), reason.typed(), actor))) {
                        Rejected.done("responses.transfer.done");
                        done.run();
                    }
                }));
        add(lead, authority, reason, button);
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
